package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visitor's walk: look at the map, narrow it, pick a narrative, read it, follow its story. */
@ExtendWith(Browser.Resolver.class)
class VisitorE2e {
  private final Browser browser;

  VisitorE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void looksPicksAndReads() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/?q=cinderella");
      String title = map.rows.first().locator(".row-title").textContent();

      map.rows.first().click();

      assertThat(map.panel.locator("h2")).hasText(title);
      assertThat(map.page).hasURL(Pattern.compile("[?&]narrative=[a-z-]+"));
      map.panel.locator(".panel-ways a").click();
      assertThat(map.page).hasURL(Pattern.compile("/narratives/[a-z-]+\\?in=q%3Dcinderella$"));
      assertThat(map.page.locator("article.narrative h1").last()).hasText(title);
      assertThat(map.page.locator(".source-list li").first()).isVisible();
    }
  }

  @Test
  void followsAStoryAcrossTheSaharaWithOneButton() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");

      map.page.locator("button.follow-story").click();

      assertThat(map.arcs.nth(3)).isAttached();
      assertThat(map.panel).isVisible();
      assertThat(map.page).hasURL(Pattern.compile("[?&]family=[a-z-]+"));
      map.page.reload();
      assertThat(MapPage.ready(map.page).arcs.nth(3)).isAttached();
      map.panel.locator("button.close").click();
      assertThat(map.arcs).hasCount(0);
      assertThat(map.panel).isHidden();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cinderella",
        "the-tar-baby",
        "one-hand-cannot-clap",
        "the-march-west-of-the-banu-hilal"
      })
  void everyVariantOfAStoryIsOnTheMapAndJoined(String story) {
    try (BrowserContext reader = browser.reader("fr", 1280)) {
      Page page = reader.newPage();
      int variants =
          browser.atlas().visitor().json("/search.json?family=" + story).get("total").asInt();

      MapPage map = MapPage.open(page, "/?family=" + story);

      assertThat(variants).isGreaterThan(1);
      assertThat(map.panel.locator(".variant-list li")).hasCount(variants);
      assertThat(map.arcs.first()).isAttached();
    }
  }

  @Test
  void theListHoldsWhatTheMapShows() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/?map=5/20/8");
      int wide = map.total();

      map.page.navigate("/?map=9/36.7/4.2");
      MapPage.ready(map.page);
      map.page.waitForFunction(
          "before => +document.querySelector('.panel-list .count').textContent.replace(/\\D/g, '')"
              + " < before",
          wide);

      assertThat(map.total()).isLessThan(wide).isPositive();
      assertThat(map.rows.filter(new Locator.FilterOptions().setHasText("Kabyl")).first())
          .isVisible();
    }
  }

  @Test
  void readsWithoutScripts() {
    try (BrowserContext reader = browser.readerWithoutScripts("fr")) {
      Page page = reader.newPage();

      page.navigate("/stories/cinderella");

      assertThat(page.locator("html")).hasAttribute("lang", "fr");
      assertThat(page.locator("h1")).containsText("La fille des cendres");
      assertThat(page.locator(".text-retelling")).containsText("Aïcha");
      assertThat(page.locator(".variant-list li").first()).isVisible();
    }
  }

  @Test
  void choosesALanguageThatIsRemembered() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");

      map.page.locator(".language-menu").selectOption("ar");

      assertThat(map.page.locator("html")).hasAttribute("dir", "rtl");
      Page other = reader.newPage();
      other.navigate("/stories");
      assertThat(other.locator("html")).hasAttribute("lang", "ar");
    }
  }

  @Test
  void inArabicTheListStandsAtTheRight() {
    try (BrowserContext reader = browser.reader("ar", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");

      assertThat(map.page.locator(".panel-list").boundingBox().x).isGreaterThan(640);
    }
  }
}
