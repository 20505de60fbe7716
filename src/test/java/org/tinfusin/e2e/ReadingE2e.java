package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader reads on: copies, chooses a text, walks through a search, meets the map elsewhere. */
@ExtendWith(Browser.Resolver.class)
class ReadingE2e {
  private static final String PROVERB = "/narratives/little-by-little-segou";
  private static final LocatorAssertions.IsAttachedOptions SLOWLY_ATTACHED =
      new LocatorAssertions.IsAttachedOptions().setTimeout(20_000); // a busy machine draws late

  private final Browser browser;

  ReadingE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void copiesTheCitationByKeyboardAndHearsIt() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      reader.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = open(reader, PROVERB);
      Locator copy = page.locator("copy-text[from=citation-plain] button");

      copy.focus();
      page.keyboard().press("Enter");

      assertThat(page.locator("copy-text[from=citation-plain] [role=status]")).hasText("Copied");
      assertThat((String) page.evaluate("navigator.clipboard.readText()"))
          .startsWith("“Bit by bit the bird makes its nest”")
          .contains(PROVERB);
    }
  }

  @Test
  void sendsTheYearsOfAStoryAlongWithItsAddress() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      Page page = reader.newPage();
      page.navigate("/stories/sunjata-the-lion-of-manden");
      page.waitForFunction("!document.querySelector('.first-page')");
      Locator from = page.locator("time-slider input[type=range]").first();
      String first = from.inputValue();
      int all = page.locator("[data-telling]:visible").count();

      from.press("End");

      assertThat(page).hasURL(Pattern.compile("[?&]years=[0-9]{4}-[0-9]{4}"));
      page.reload();
      assertThat(from).not().hasValue(first);
      assertThat(page.locator("[data-telling]:visible")).not().hasCount(all);
      page.locator(".times-all").click();
      assertThat(page).hasURL(Pattern.compile("/stories/sunjata-the-lion-of-manden$"));
      assertThat(page.locator("[data-telling]:visible")).hasCount(all);
    }
  }

  @Test
  void readsTheOriginalAloneOnThisPageAndTheNext() {
    try (BrowserContext reader = browser.reader("fr", 360)) {
      Page page = open(reader, PROVERB);
      assertThat(page.locator(".parallel .rendering").last()).isVisible();

      page.locator("text-choice input[value=original]").check();

      assertThat(page.locator(".parallel .rendering").last()).isHidden();
      assertThat(page.locator(".parallel .saying").last()).isVisible();
      open(page, "/narratives/little-by-little-djenne");
      assertThat(page.locator("text-choice input[value=original]")).isChecked();
      assertThat(page.locator(".parallel .rendering").last()).isHidden();
    }
  }

  @Test
  void followsALinkThatIsPressedWhileTheApplicationStarts() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      Page page = reader.newPage();
      page.navigate(
          "/stories/cinderella", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));

      page.locator(".into-trail a").first().click();

      assertThat(page.locator("#content #password")).isVisible();
    }
  }

  @Test
  void walksThroughASearchAndBack() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/?people=kabyle&genre=tale");
      assertThat(map.page).hasURL(Pattern.compile("[?&]map=")); // the list follows the view
      map.rows.nth(1).click();
      map.panel.locator(".panel-ways a").first().click();
      Page page = map.page;
      assertThat(page).hasURL(Pattern.compile("/narratives/[a-z0-9-]+\\?in="));
      String first = page.locator("article.narrative h1").last().textContent();

      page.locator("a.walk-next").last().click();
      assertThat(page.locator("article.narrative h1").last()).not().hasText(first);
      page.locator("a.walk-previous").last().click();

      assertThat(page.locator("article.narrative h1").last()).hasText(first);
      page.locator(".walk-back a").last().click();
      assertThat(page).hasURL(Pattern.compile("[?&]people=kabyle"));
      assertThat(MapPage.ready(page).panel.locator("h2")).hasText(first);
    }
  }

  @Test
  void anotherSiteShowsAStoryInAFrameThatKeepsNothing() throws IOException {
    try (AnotherSite site = new AnotherSite(framing("/stories/cinderella?embed&hl=en"));
        BrowserContext reader = browser.reader("fr", 1280)) {
      Page page = reader.newPage();
      page.navigate(site.address());
      FrameLocator frame = page.frameLocator("iframe");

      assertThat(frame.locator(".arcs .arc").first()).isAttached(SLOWLY_ATTACHED);
      frame.locator(".map-mark-variant").first().focus();
      page.keyboard().press("Enter");

      assertThat(frame.locator(".embed-picked a")).isFocused();
      assertThat(frame.locator(".embed-picked a"))
          .hasAttribute("href", Pattern.compile("narratives/cinderella-[a-z-]+\\?hl=en"));
      assertThat(frame.locator(".embed-list")).isHidden();
      assertThat(reader.cookies()).isEmpty();
    }
  }

  @Test
  void anotherSiteShowsASearchInAFrame() throws IOException {
    try (AnotherSite site = new AnotherSite(framing("/?embed&people=kabyle&hl=fr"));
        BrowserContext reader = browser.reader("fr", 360)) {
      Page page = reader.newPage();
      page.navigate(site.address());
      FrameLocator frame = page.frameLocator("iframe");

      assertThat(frame.locator(".map-mark-single, .map-mark-cluster").first())
          .isAttached(SLOWLY_ATTACHED);
      assertThat(frame.locator(".embed-foot a"))
          .hasAttribute("href", Pattern.compile("\\?people=kabyle$"));
      assertThat(reader.cookies()).isEmpty();
    }
  }

  @Test
  void noOtherPageOpensInAFrame() throws IOException {
    try (AnotherSite site = new AnotherSite(framing(PROVERB));
        BrowserContext reader = browser.reader("en", 1280)) {
      Page page = reader.newPage();

      page.waitForConsoleMessage(
          new Page.WaitForConsoleMessageOptions()
              .setPredicate(message -> message.text().contains("frame-ancestors")),
          () -> page.navigate(site.address()));

      assertThat(page.frameLocator("iframe").locator(".masthead")).hasCount(0);
    }
  }

  private String framing(String address) {
    return "<!doctype html><title>Another site</title><iframe width=800 height=480 src='"
        + browser.atlas().address()
        + address
        + "'></iframe>";
  }

  private static Page open(BrowserContext reader, String address) {
    Page page = reader.newPage();
    open(page, address);
    return page;
  }

  private static void open(Page page, String address) {
    page.navigate(address);
    page.waitForFunction("!document.querySelector('.first-page')");
    assertThat(page.locator("copy-text button").first()).isVisible();
  }
}
