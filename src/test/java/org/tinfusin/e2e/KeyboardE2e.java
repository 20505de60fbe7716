package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The map by keyboard alone. */
@ExtendWith(Browser.Resolver.class)
class KeyboardE2e {
  private static final int ENOUGH = 120;

  /** What runs or would run longer than the eye notices. */
  private static final String MOVING =
      """
      () => document.getAnimations().filter(a => a.effect.getComputedTiming().duration > 20)
        .map(a => a.animationName || a.transitionProperty)
      """;

  private final Browser browser;

  KeyboardE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void skipsToTheContent() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");

      map.page.keyboard().press("Tab");
      assertThat(map.page.locator(":focus")).hasClass("skip-link");
      map.page.keyboard().press("Enter");
      map.page.keyboard().press("Tab");

      assertThat(within(map.page, "#content")).isTrue();
    }
  }

  @Test
  void opensARowAndClosesThePanelAgain() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");

      tabTo(map.page, ".narrative-row");
      map.page.keyboard().press("Enter");

      assertThat(map.panel.locator("h2")).isFocused();
      map.page.keyboard().press("Shift+Tab");
      map.page.keyboard().press("Enter");
      assertThat(map.panel).isHidden();
      assertThat(map.rows.first()).isFocused();
    }
  }

  @Test
  void opensASignOfTheMap() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/?map=8/13.6/-5.9");

      tabTo(map.page, ".map-mark-single");
      map.page.keyboard().press("Enter");

      assertThat(map.page).hasURL(Pattern.compile("[?&]narrative="));
      assertThat(map.panel).isVisible();
    }
  }

  @Test
  void escapeEndsAStory() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/?family=cinderella");
      assertThat(map.arcs.first()).isAttached();

      map.page.locator("atlas-map .leaflet-container").focus();
      map.page.keyboard().press("Escape");

      assertThat(map.arcs).hasCount(0);
      assertThat(map.panel).isHidden();
    }
  }

  @Test
  void raisesTheSheetOnAPhone() {
    try (BrowserContext reader = browser.reader("en", 360)) {
      MapPage map = MapPage.open(reader.newPage(), "/");
      double low = map.page.locator(".panel-list").boundingBox().height;

      tabTo(map.page, "bottom-sheet");
      map.page.keyboard().press("Enter");

      map.page.waitForFunction(
          "low => document.querySelector('.panel-list').getBoundingClientRect().height > low + 100",
          low);
    }
  }

  @Test
  void movesAndZoomsTheMap() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/?map=5/20/8");
      map.page.locator("atlas-map .leaflet-container").focus();

      map.page.keyboard().press("+");
      assertThat(map.page).hasURL(Pattern.compile("[?&]map=6%2F"));
      map.page.keyboard().press("-");
      assertThat(map.page).hasURL(Pattern.compile("[?&]map=5%2F"));
      map.page.keyboard().press("ArrowDown");
      assertThat(map.page).hasURL(Pattern.compile("[?&]map=5%2F1[0-9]"));
      map.page.keyboard().press("ArrowRight");
      assertThat(map.page).hasURL(Pattern.compile("[?&]map=5%2F1[^%]*%2F1[0-9]"));
    }
  }

  @Test
  void reachesTheSignsOfTheMapInFewStops() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");
      map.page.locator("atlas-map .leaflet-container").focus();

      map.page.keyboard().press("Tab");

      assertThat(within(map.page, ".map-mark")).isTrue();
      assertThat(map.page.locator(".map-mark").count()).isLessThan(60);
      assertThat((String) map.page.evaluate("document.activeElement.ariaLabel")).isNotBlank();
    }
  }

  @Test
  void everySignAndControlHasAName() {
    try (BrowserContext reader = browser.reader("ar", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");

      assertThat(
              map.page.evaluate(
                  """
                  () => [...document.querySelectorAll('button, a[href], input, select, summary, [tabindex="0"], .map-mark')]
                    .filter(e => e.checkVisibility({ visibilityProperty: true }))
                    .filter(e => !(e.ariaLabel || e.textContent.trim() || e.title || e.labels?.length
                      || e.getAttribute('aria-labelledby') || e.shadowRoot))
                    .map(e => e.outerHTML.slice(0, 120))
                  """))
          .isEqualTo(List.of());
    }
  }

  @Test
  void nothingMovesForWhoAskedForLessMotion() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");

      map.page.locator("button.follow-story").click();
      assertThat(map.arcs.first()).isAttached();

      assertThat(map.page.evaluate(MOVING)).isEqualTo(List.of());
    }
  }

  @Test
  void searchesAndReadsOnLightPages() {
    try (BrowserContext reader = browser.readerOfLightPages("en", 360)) {
      Page page = reader.newPage();
      page.navigate("/");

      tabTo(page, "#q");
      page.keyboard().type("ogre");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("[?&]q=ogre"));
      tabTo(page, ".light-row");
      page.keyboard().press("Enter");

      assertThat(page).hasURL(Pattern.compile("/narratives/"));
      assertThat(page.locator("h1")).isVisible();
    }
  }

  /** Presses Tab until something that matches has the focus. */
  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < ENOUGH; i++) {
      page.keyboard().press("Tab");
      if (within(page, selector)) {
        return;
      }
    }
    throw new AssertionError(ENOUGH + " tabs did not lead to " + selector);
  }

  private static boolean within(Page page, String selector) {
    return (boolean)
        page.evaluate("selector => document.activeElement.closest(selector) !== null", selector);
  }
}
