package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking by place, layers and the query language, as a reader does it. */
@ExtendWith(Browser.Resolver.class)
class PlacesE2e {
  private final Browser browser;

  PlacesE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void asksForABoxAroundTheViewByKeyboard() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/?map=7/36/4");
      open(map.page, ".map-tool-ask");

      map.page.locator("[data-name=drawView]").focus();
      map.page.keyboard().press("Enter");

      assertThat(map.page).hasURL(Pattern.compile("[?&]area=POLYGON"));
      assertThat(map.page.locator("path.asked-area")).isAttached();
      assertThat(map.page.locator("[data-name=drawView]")).isFocused();
      map.page.keyboard().press("Escape");
      assertThat(map.page.locator(".map-leaf")).isHidden();
      assertThat(map.page.locator(".map-tool-ask")).isFocused();
    }
  }

  @Test
  void takesThePlaceAwayAgain() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/?near=4.05,36.7,100000");
      open(map.page, ".map-tool-ask");

      map.page.locator("[data-name=remove]").click();

      assertThat(map.page.locator("path.asked-area")).hasCount(0);
      assertThat(map.page).not().hasURL(Pattern.compile("near="));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void asksNearTheMiddleOfTheMap(int width) {
    try (BrowserContext reader = browser.reader("fr", width)) {
      MapPage map = MapPage.open(reader.newPage(), "/?map=7/12.5/-7");
      open(map.page, ".map-tool-ask");

      map.page.locator("[data-name=nearMiddle]").click();

      assertThat(map.page).hasURL(Pattern.compile("[?&]near=-?[\\d.%C]+2?50000"));
      assertThat(map.page.locator("path.asked-middle")).isAttached();
    }
  }

  @Test
  void asksWhereTheReaderIs() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      reader.grantPermissions(List.of("geolocation"));
      reader.setGeolocation(new Geolocation(36.7, 4.05));
      MapPage map = MapPage.open(reader.newPage(), "/");
      open(map.page, ".map-tool-ask");

      map.page.locator("[data-name=nearMe]").click();

      assertThat(map.page).hasURL(Pattern.compile("[?&]near=4\\.05%2C36\\.7%2C50000"));
    }
  }

  @Test
  void saysCalmlyThatTheDeviceDoesNotTell() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");
      open(map.page, ".map-tool-ask");

      map.page.locator("[data-name=nearMe]").click();

      assertThat(map.page.locator(".map-leaf-status")).containsText("Pick a point");
    }
  }

  @Test
  void drawsAnAreaCornerByCornerWithTheKeys() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/?map=6/20/4");
      open(map.page, ".map-tool-ask");
      map.page.locator("[data-name=drawPolygon]").focus();
      map.page.keyboard().press("Enter");

      for (String way : List.of("ArrowRight", "ArrowUp", "ArrowLeft")) {
        map.page.keyboard().press("Enter");
        map.page.keyboard().press(way);
        map.page.waitForTimeout(400); // the map comes to rest
      }
      map.page.locator(".map-drawing button").first().click();

      assertThat(map.page).hasURL(Pattern.compile("[?&]area=POLYGON"));
      assertThat(map.page.locator(".map-drawing")).hasCount(0);
    }
  }

  @Test
  void switchesHexagonsOnAndKeepsThemInTheAddress() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");
      open(map.page, ".map-tool-layers");

      map.page.locator("[data-name=hexagons]").check();

      assertThat(map.page).hasURL(Pattern.compile("[?&]layers=hexagons"));
      assertThat(map.page.locator("path.hexagon").first()).isAttached();
      assertThat(map.page.locator(".map-mark-hexagon").first())
          .hasAttribute("aria-label", Pattern.compile("told in this hexagon"));
      map.page.reload();
      assertThat(map.page.locator("path.hexagon").first()).isAttached();
    }
  }

  @Test
  void namesThePeoplesWhereTheyTell() {
    try (BrowserContext reader = browser.reader("ar", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/?layers=peoples");

      assertThat(map.page.locator("path.told-area").first()).isAttached();
      assertThat(map.page.locator(".told-name").first()).isAttached();
    }
  }

  @Test
  void keepsAnExpressionThatCannotBeReadAndPointsAtThePlace() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");
      Locator box = map.page.locator(".advanced");
      box.locator("summary").click();
      box.locator("textarea").fill("genre = 'tale' AND pg_sleep(9) = 1");

      box.locator(".apply").click();

      assertThat(box.locator(".cql-error")).containsText("“pg_sleep” would be a function");
      assertThat(box.locator(".cql-error pre")).containsText(Pattern.compile("\\n {19}\\^"));
      assertThat(box.locator("textarea")).hasValue("genre = 'tale' AND pg_sleep(9) = 1");
      assertThat(map.page.url()).doesNotContain("cql=");
    }
  }

  @Test
  void appliesAnExpression() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");
      Locator box = map.page.locator(".advanced");
      box.locator("summary").click();
      box.locator("textarea").fill("genre = 'poem' AND certainty = 'certain'");

      box.locator(".apply").click();

      assertThat(map.page).hasURL(Pattern.compile("[?&]cql=genre"));
      assertThat(box.locator("textarea")).hasValue("genre = 'poem' AND certainty = 'certain'");
      assertThat(map.total()).isBetween(1, 200);
    }
  }

  private static void open(Page page, String tool) {
    page.locator(tool).click();
    assertThat(page.locator(".map-leaf")).isVisible();
  }
}
