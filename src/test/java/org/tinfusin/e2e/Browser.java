package org.tinfusin.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.tinfusin.fixtures.Fork;

/** Chromium in front of the built atlas; both are started once for all tests that ask for it. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Path DATA = Fork.folder("e2e-data");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** Milliseconds that a page gets to show what is expected of it, while others work beside. */
  private static final double PATIENCE = 20_000;

  private final BuiltAtlas atlas;
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser() throws IOException {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    atlas = BuiltAtlas.fresh(DATA);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(installed()).setArgs(QUIET));
  }

  BuiltAtlas atlas() {
    return atlas;
  }

  /** A reader with a screen of this width in CSS pixels, who has never been here. */
  BrowserContext reader(String language, int width) {
    return reader(language, width, ColorScheme.LIGHT);
  }

  BrowserContext reader(String language, int width, ColorScheme scheme) {
    return chromium.newContext(
        new NewContextOptions()
            .setBaseURL(atlas.address())
            .setLocale(language)
            .setViewportSize(width, width < 700 ? 740 : 800)
            .setHasTouch(width < 700)
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  /** A reader who has chosen light pages. */
  BrowserContext readerOfLightPages(String language, int width) {
    return readerOfLightPages(language, width, ColorScheme.LIGHT);
  }

  BrowserContext readerOfLightPages(String language, int width, ColorScheme scheme) {
    BrowserContext reader = reader(language, width, scheme);
    reader.addCookies(List.of(new Cookie("tinfusin-light", "yes").setUrl(atlas.address())));
    return reader;
  }

  /** A reader whose browser runs no scripts. */
  BrowserContext readerWithoutScripts(String language) {
    return chromium.newContext(
        new NewContextOptions()
            .setBaseURL(atlas.address())
            .setLocale(language)
            .setJavaScriptEnabled(false));
  }

  @Override
  public void close() {
    playwright.close();
    atlas.close();
  }

  private static Path installed() {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Chromium is missing; ./tinfusin test brings it"));
  }

  /** Hands the one browser to the tests. */
  static final class Resolver implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType().equals(Browser.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return test.getRoot()
          .getStore(Namespace.GLOBAL)
          .computeIfAbsent(
              Browser.class,
              _ -> {
                try {
                  return new Browser();
                } catch (IOException broken) {
                  throw new UncheckedIOException(broken);
                }
              },
              Browser.class);
    }
  }
}
