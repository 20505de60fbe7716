package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page passes axe by WCAG 2.2 AA, in three languages, two themes and two widths, and holds
 * text of twice the size.
 */
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
          "/trails",
          "/trails/the-ways-of-cinderella",
          "/about",
          "/about/collection",
          "/compare/cinderella-blida/the-tar-baby-kano",
          "/flows",
          "/wanted",
          "/login",
          "/signup",
          "/reset",
          "/nowhere");

  /** Words that stand outside the window, or that their own box cuts off; the map's own aside. */
  private static final String CUT =
      """
      () => {
        const seen = e => e.checkVisibility({ visibilityProperty: true })
          && !e.closest('.leaflet-container, .skip-link, .table-scroll, [inert]');
        const hidden = e => getComputedStyle(e).clipPath !== 'none' || e.getBoundingClientRect().width <= 1;
        const words = [...document.querySelectorAll('body *')].filter(e => seen(e) && !hidden(e)
          && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
        const cut = words.filter(e => {
          const box = e.getBoundingClientRect();
          const clips = ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1;
          return clips || box.left < -1 || box.right > innerWidth + 1;
        });
        const controls = [...document.querySelectorAll('button, a, input, select')].filter(e => seen(e) && !hidden(e)).filter(e => {
          const box = e.getBoundingClientRect();
          return box.left < -1 || box.right > innerWidth + 1;
        });
        return [...new Set([...cut, ...controls])].map(e => e.outerHTML.slice(0, 120));
      }
      """;

  /** The colours asked for are on the page, and none is on its way to another. */
  private static final String PAINTED =
      """
      async () => {
        const frame = () => new Promise(requestAnimationFrame);
        await frame();
        await frame();
        await Promise.allSettled(document.getAnimations()
          .filter(moving => moving instanceof CSSTransition).map(moving => moving.finished));
      }
      """;

  private final Browser browser;

  AccessibleE2e(Browser browser) {
    this.browser = browser;
  }

  /** Pages that stand alone, without masthead. */
  private static final List<String> PAPERS = List.of("/trails/the-ways-of-cinderella/print");

  private static final List<String> LIGHT_PAGES =
      List.of("/", "/?q=zzzz", "/?genre=tale&lang=kab", "/stories/cinderella", "/about");

  static Stream<Arguments> pages() {
    return inEveryLanguage(PAGES);
  }

  static Stream<Arguments> lightPages() {
    return inEveryLanguage(LIGHT_PAGES);
  }

  static Stream<Arguments> papers() {
    return inEveryLanguage(PAPERS);
  }

  private static Stream<Arguments> inEveryLanguage(List<String> addresses) {
    return addresses.stream()
        .flatMap(
            address -> Stream.of("en", "fr", "ar").map(reader -> Arguments.of(address, reader)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void passesAxeAndFitsTheScreenInBothThemesAndWidths(String address, String language) {
    try (BrowserContext reader = browser.reader(language, 1280)) {
      inBothThemesAndWidths(open(reader, address));
    }
  }

  @ParameterizedTest(name = "light {0} {1}")
  @MethodSource("lightPages")
  void lightPagesPassAxeAndFitTheScreen(String address, String language) {
    try (BrowserContext reader = browser.readerOfLightPages(language, 1280)) {
      Page page = reader.newPage();
      page.navigate(address);
      inBothThemesAndWidths(page);
    }
  }

  @ParameterizedTest(name = "paper {0} {1}")
  @MethodSource("papers")
  void papersPassAxeAndFitTheScreen(String address, String language) {
    try (BrowserContext reader = browser.reader(language, 1280)) {
      Page page = reader.newPage();
      page.navigate(address);
      inBothThemesAndWidths(page);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "/, fr",
    "/, ar",
    "/?family=cinderella, fr",
    "/?narrative=cinderella-blida, ar",
    "/stories, fr",
    "/stories/cinderella, ar",
    "/narratives/cinderella-blida, fr",
    "/about/collection, fr",
    "/nowhere, ar"
  })
  void holdsTextOfTwiceTheSize(String address, String language) {
    try (BrowserContext reader = browser.reader(language, 1280)) {
      Page page = open(reader, address);
      page.evaluate("document.documentElement.style.fontSize = '200%'");
      for (int width : List.of(1280, 640)) {
        page.setViewportSize(width, 800);
        settle(page);

        assertThat(page.evaluate(CUT)).as("cut at %d pixels", width).isEqualTo(List.of());
        assertThat(widthOf(page)).isLessThanOrEqualTo(width);
      }
    }
  }

  private static Page open(BrowserContext reader, String address) {
    Page page = reader.newPage();
    page.navigate(address);
    assertThat(page.locator(".masthead").last()).isVisible();
    page.waitForFunction("!document.querySelector('.first-page')");
    if (page.locator("atlas-map").count() > 0) {
      page.waitForFunction("window.__ready === 1");
    }
    return page;
  }

  static void inBothThemesAndWidths(Page page) {
    for (int width : List.of(1280, 360)) {
      page.setViewportSize(width, 760);
      settle(page);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate(PAINTED);

        assertThat(violations(page)).as("%d %s", width, scheme).isEmpty();
        assertThat(widthOf(page)).isLessThanOrEqualTo(width);
      }
    }
  }

  /** The page has been laid out anew, and the map has told the list where it came to rest. */
  private static void settle(Page page) {
    page.waitForTimeout(400);
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static int widthOf(Page page) {
    return (int) page.evaluate("document.documentElement.scrollWidth");
  }

  /** The page as it stands passes axe. */
  static void passesAxe(Page page) {
    assertThat(violations(page)).as(page.url()).isEmpty();
  }

  private static List<?> violations(Page page) {
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(AXE);
    }
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
