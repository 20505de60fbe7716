package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page passes axe by WCAG 2.2 AA, in three languages, two themes and two widths. */
@ExtendWith(Browser.Resolver.class)
class AccessibleE2e {
  private static final String AXE = axe();
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  private static final List<String> PAGES =
      List.of(
          "/",
          "/?family=cinderella",
          "/?narrative=cinderella-blida&q=cinderella",
          "/?people=kabyle&genre=tale",
          "/?q=zzzz",
          "/stories",
          "/stories/cinderella",
          "/stories/one-hand-cannot-clap",
          "/narratives/cinderella-blida",
          "/narratives/little-by-little-segou",
          "/narratives/patience-is-the-key-to-relief-casablanca?in=q%3Dpatience",
          "/narratives/the-taking-of-algiers-larbaa-nath-irathen",
          "/about",
          "/about/collection",
          "/nowhere");

  private final Browser browser;

  AccessibleE2e(Browser browser) {
    this.browser = browser;
  }

  static Stream<Arguments> pages() {
    return PAGES.stream()
        .flatMap(
            address ->
                Stream.of(
                    Arguments.of(address, "fr", 1280, ColorScheme.LIGHT),
                    Arguments.of(address, "ar", 360, ColorScheme.DARK),
                    Arguments.of(address, "en", 360, ColorScheme.LIGHT)));
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("pages")
  void passesAxeAndFitsTheScreen(String address, String language, int width, ColorScheme scheme) {
    try (BrowserContext reader = browser.reader(language, width, scheme)) {
      Page page = reader.newPage();
      page.navigate(address);
      assertThat(page.locator(".masthead")).isVisible();
      page.waitForFunction("!document.querySelector('.first-page')");
      if (page.locator("atlas-map").count() > 0) {
        page.waitForFunction("window.__ready === 1");
      }

      assertThat(violations(page)).isEmpty();
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(width);
    }
  }

  private static List<?> violations(Page page) {
    page.evaluate(AXE);
    return (List<?>)
        page.evaluate(
            """
            async tags => (await axe.run(document, { runOnly: tags })).violations
              .map(rule => rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' | '))
            """,
            WCAG_22_AA);
  }

  private static String axe() {
    try (InputStream source = AccessibleE2e.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
