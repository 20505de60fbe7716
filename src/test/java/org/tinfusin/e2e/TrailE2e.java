package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a story that becomes a trail in one step, made by keyboard, to the wall and to paper. */
@ExtendWith(Browser.Resolver.class)
class TrailE2e {
  private static final String PASSWORD = "four camels walk";

  private final Browser browser;

  TrailE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void isBuiltByKeyboardProjectedAndPrinted() {
    try (BrowserContext desk = browser.reader("en", 1280);
        BrowserContext phone = browser.reader("en", 360)) {
      String teacher = "teacher-" + System.nanoTime();
      Page page = desk.newPage();
      page.navigate(setUpLink(teacher));
      type(page, "new-password", PASSWORD);
      send(page);
      assertThat(page.locator(".account-said")).containsText("set");

      fromAStoryThroughTheSignIn(page, teacher);
      putInOrderByKeyboard(page);
      write(page);
      String link = handOn(page);

      project(page);
      print(desk, page);
      answerOnAPhone(phone, link);
    }
  }

  /** Whoever has not signed in is asked to, and comes back to what was wanted. */
  private void fromAStoryThroughTheSignIn(Page page, String teacher) {
    page.navigate(browser.atlas().address() + "/stories/cinderella");
    page.locator(".into-trail a").first().click();
    assertThat(page.locator("#content #password")).isVisible();
    type(page, "name", teacher);
    type(page, "password", PASSWORD);
    send(page);
    assertThat(page.locator(".stop-editor")).hasCount(7);
    assertThat(page.locator(".stop-editor .stop-title").first()).containsText("Cinderella");
  }

  private void putInOrderByKeyboard(Page page) {
    Locator second = page.locator(".stop-editor .stop-title").nth(1);
    String moving = second.textContent();
    page.locator(".stop-editor").nth(1).locator("button", withText("Down")).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".stop-editor .stop-title").nth(2)).hasText(moving);
    assertThat(page.locator(".trail-work > p.visually-hidden")).containsText("stop 3 of 7");
    assertThat(page.locator(".stop-editor").nth(2).locator("button", withText("Down"))).isFocused();
    page.keyboard().press("Space");
    assertThat(page.locator(".stop-editor .stop-title").nth(3)).hasText(moving);
    assertThat(page).hasURL(Pattern.compile("/trails/the-ways-of-[a-z0-9-]+/edit$"));
  }

  private void write(Page page) {
    Locator title = page.locator(".trail-about input").first();
    title.fill("Slippers");
    title.blur();
    Locator stop = page.locator(".stop-editor").first();
    stop.locator("summary").focus();
    page.keyboard().press("Enter");
    Locator words = stop.locator("textarea").first();
    words.fill("Read it aloud.");
    words.blur();
    stop.locator("button", withText("Add a question")).focus();
    page.keyboard().press("Enter");
    Locator ask = stop.locator(".question-editor input").first();
    ask.fill("Who wears it?");
    ask.blur();
    assertThat(page.locator(".work-state.done")).isVisible();
    Locator age = page.locator(".trail-about input[type=number]").first();
    String young = age.inputValue();
    age.fill("1");
    age.blur();
    assertThat(page.locator(".work-state.refused")).containsText("Ages go from 3 to 99");
    assertThat(age).hasValue("1");
    age.fill(young);
    age.blur();
    assertThat(page.locator(".work-state.done")).isVisible();
    page.reload();
    assertThat(page.locator(".trail-about input").first()).hasValue("Slippers");
    assertThat(page.locator(".stop-editor")).hasCount(7);
  }

  private String handOn(Page page) {
    page.locator(".visibility-box input").nth(1).focus();
    page.keyboard().press("Space");
    assertThat(page.locator(".trail-link")).containsText("?key=");
    return page.locator(".trail-link").textContent();
  }

  private void project(Page page) {
    page.navigate(page.locator(".trail-ways a").nth(1).evaluate("a => a.href").toString());
    assertThat(page.locator(".slide:not([hidden]) h1")).hasText("Slippers");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator(".slide:not([hidden]) .own-words")).hasText("Read it aloud.");
    assertThat(page.locator(".slides-left")).hasText("Stop 1 of 7 · 6 to go");
    assertThat(page.locator(".slides-map .leaflet-variants-pane .map-mark")).hasCount(6);
    page.keyboard().press("End");
    assertThat(page.locator(".slides-left")).hasText("Stop 7 of 7 · the last one");
    assertThat(page.locator(".map-mark-selected")).hasCount(1);
    page.keyboard().press("Escape");
    assertThat(page).hasURL(Pattern.compile("/trails/[a-z0-9-]+\\?key=\\w+$"));
    assertThat(page.locator(".trail-map atlas-map")).isVisible();
  }

  private void print(BrowserContext desk, Page page) {
    Page sheet = desk.newPage();
    sheet.navigate(page.locator(".trail-ways a").nth(1).evaluate("a => a.href").toString());
    assertThat(sheet.locator(".qr-code")).isVisible();
    assertThat(sheet.locator(".write-here").first()).isVisible();
    byte[] paper = sheet.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    sheet.close();
  }

  /** What a pupil writes stays on the device, also before the application takes the page over. */
  private void answerOnAPhone(BrowserContext phone, String link) {
    Page page = phone.newPage();
    AtomicReference<Route> application = new AtomicReference<>();
    page.route(Pattern.compile("v-r=init"), application::set);
    page.navigate(link);
    Locator answer = page.locator("trail-stops .question textarea").first();
    answer.fill("Aïcha");
    page.waitForCondition(() -> application.get() != null);
    application.get().resume();
    assertThat(page.locator(".first-page")).hasCount(0);
    assertThat(answer).isFocused();
    page.keyboard().type(" does.");
    assertThat(answer).hasValue("Aïcha does.");
    assertThat(page.locator(".answer-kept")).isVisible();
    page.reload();
    assertThat(answer).hasValue("Aïcha does.");
  }

  private String setUpLink(String teacher) {
    return browser
        .atlas()
        .admin("create", teacher)
        .lines()
        .filter(line -> line.startsWith("http"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link to set a password with"));
  }

  private static Locator.LocatorOptions withText(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  private static void type(Page page, String id, String text) {
    Locator field = page.locator("#content #" + id);
    field.fill(text);
    field.blur();
  }

  private static void send(Page page) {
    page.locator("#content form button[type=submit]").first().click();
  }
}
