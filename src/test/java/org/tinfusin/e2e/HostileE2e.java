package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tinfusin.fixtures.Fork;

/** Markup and scripts in every field of a narrative and of a trail: shown as typed, run nowhere. */
@ExtendWith(Browser.Resolver.class)
class HostileE2e {
  /** Short enough for every field. Each element that it wants to become would be marked. */
  private static final String EVIL =
      "\"'><img data-ran src=x onerror=window.ran=1><script data-ran>window.ran=2</script>{{7*7}}";

  /** For fields that hold more. */
  private static final String WORSE =
      EVIL
          + "</textarea></title></style><svg data-ran onload=window.ran=3></svg>"
          + "<iframe data-ran srcdoc=\"<script>parent.ran=4</script>\"></iframe>"
          + "<a data-ran href=javascript:window.ran=5>x</a>' data-ran autofocus onfocus='ran=6";

  /** Notes each marked element that a page ever holds, and each script that its policy stopped. */
  private static final String WATCH =
      """
      window.becameMarkup = [];
      const note = what => window.becameMarkup.push(what);
      addEventListener('securitypolicyviolation', stopped => note(stopped.violatedDirective + ' ' + stopped.sample), true);
      new MutationObserver(changes => {
        for (const change of changes) for (const node of [change.target, ...change.addedNodes]) {
          if (!(node instanceof Element)) continue;
          const found = node.matches('[data-ran]') ? node : change.type === 'childList' && node.querySelector('[data-ran]');
          if (found) note(found.outerHTML);
        }
      }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ran'] });
      """;

  private final Browser browser;
  private final String mark = "zorbex" + System.nanoTime() % 100_000;
  private final String title = mark + " " + EVIL;
  private final List<String> happened = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // one of its own: what is told here stays out of other tests
  private BuiltAtlas atlas;

  HostileE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void isShownAsTypedOnEveryPageAndRunsOnNone() throws IOException {
    try (BuiltAtlas own = BuiltAtlas.fresh(Fork.folder("e2e-hostile"));
        BrowserContext office = browser.reader("en", 1280);
        BrowserContext table = browser.reader("en", 1280);
        BrowserContext desk = browser.reader("en", 1280);
        BrowserContext home = browser.reader("en", 1280);
        BrowserContext phone = browser.readerOfLightPages("en", 360)) {
      atlas = own;
      People people = new People(atlas);
      Page chief = office.newPage();
      people.administrator(chief, "chief" + mark);
      Page teacher = watched(table);
      people.signUp(teacher, people.invitation(chief, "teacher"), "teacher" + mark);
      Page curator = watched(desk);
      people.signUp(curator, people.invitation(chief, "curator"), "curator" + mark);
      Page visitor = watched(home);
      Page light = watched(phone);

      String key = write(teacher);
      review(teacher, curator, key);
      String slug = slug();
      everywhere(visitor, light, slug);
      report(visitor, curator, slug);
      String trail = trail(teacher, curator, slug);
      onTrails(visitor, light, trail);
    }
  }

  private String write(Page page) {
    page.navigate(at("/contribute"));
    assertThat(page.locator("draft-form[ready]")).isVisible();
    page.locator(".card-proverb").click();
    fill(page, "title", title);
    fill(page, "subgenre", EVIL);
    page.locator("[name=language]").selectOption("shi");
    fill(page, "text", mark + " " + WORSE);
    page.locator(".below-translation summary").click();
    page.locator("[name=translation-language]").selectOption("en");
    fill(page, "translation-title", title);
    fill(page, "translation", mark + " " + WORSE);
    page.locator(".below-summary summary").click();
    page.locator("[name=summary-language]").selectOption("en");
    fill(page, "summary", WORSE);
    page.locator("[name=warning-death]").check();
    fill(page, "place-name", EVIL);
    fill(page, "lat", "29.7");
    fill(page, "lon", "-9.73");
    page.locator("[name=role]").selectOption("told_at");
    page.locator("[name=certainty]").selectOption("certain");
    fill(page, "teller", EVIL);
    fill(page, "collector", EVIL);
    fill(page, "sources", WORSE);
    fill(page, "recorded", "about 1962");
    for (String question : List.of("publish", "name", "class", "research")) {
      page.locator("[name=consent-" + question + "][value=yes]").check();
    }
    fill(page, "consent-how", WORSE);
    page.locator("[name=licence]").selectOption("cc-by");
    page.locator("[name=show-contributor]").check();
    assertThat(page.locator(".draft-state[data-standing=saved]")).isVisible();
    page.reload();
    assertThat(page.locator("draft-form[ready]")).isVisible();
    assertThat(page.locator("[name=sources]")).hasValue(WORSE);
    assertThat(page.locator("[name=place-name]")).hasValue(EVIL);
    String key = page.url().replaceFirst(".*/", "");
    page.locator("#draft-words").fill(WORSE);
    page.locator(".draft-go").click();
    assertThat(page.locator(".answer.done")).containsText("Handed in");
    ranNothing(page);
    return key;
  }

  private void review(Page teacher, Page curator, String key) {
    shows(teacher, "/my/contributions", title);
    shows(teacher, "/my/contributions/" + key, title, WORSE);
    shows(curator, "/review", title);
    shows(curator, "/review/" + key, title, WORSE);
    decide(curator, WORSE, "Ask for changes");
    assertThat(curator.locator(".answer.done")).containsText("Asked");
    shows(teacher, "/contribute/" + key, WORSE);
    teacher.locator(".draft-go").click();
    assertThat(teacher.locator(".answer.done")).containsText("Handed in");
    shows(curator, "/review/" + key, title, WORSE);
    decide(curator, WORSE, "Publish");
    assertThat(curator.locator(".answer.done")).containsText("Published");
    ranNothing(curator);
  }

  private String slug() {
    return atlas
        .visitor()
        .json("/search.json?q=" + mark)
        .get("narratives")
        .findValuesAsString("slug")
        .getFirst();
  }

  private void everywhere(Page visitor, Page light, String slug) {
    String asked = URLEncoder.encode(title, StandardCharsets.UTF_8);
    for (Page page : List.of(visitor, light)) {
      shows(page, "/narratives/" + slug, title, WORSE);
      shows(page, "/?q=" + asked, title);
      shows(page, "/?embed&q=" + mark, title);
    }
    shows(visitor, "/?q=" + mark + "&narrative=" + slug, title, WORSE);
    assertThat(visitor.locator(".panel-story h2")).containsText(title);
  }

  private void report(Page visitor, Page curator, String slug) {
    shows(visitor, "/narratives/" + slug + "/report", title);
    visitor.locator("#report-words").fill(WORSE);
    visitor.locator("#report-words").blur();
    visitor.locator("#report-contact").fill(EVIL);
    visitor.locator("#report-contact").blur();
    visitor.locator("#content form button").click();
    assertThat(visitor.locator(".answer.done")).isVisible();
    ranNothing(visitor);
    shows(curator, "/review/reports", WORSE);
    shows(curator, "/narratives/" + slug + "/versions", title);
  }

  /** Made, sent back with words as bad, and let become public. */
  private String trail(Page page, Page curator, String slug) {
    shows(page, "/trails/new?narrative=" + slug, title);
    Locator about = page.locator(".trail-about");
    write(about.locator("input").first(), title);
    write(about.locator("textarea").first(), WORSE);
    write(about.locator("textarea").nth(1), WORSE);
    Locator stop = page.locator(".stop-editor").first();
    stop.locator("summary").click();
    write(stop.locator("textarea").first(), WORSE);
    stop.locator("button", withText("Add a question")).click();
    Locator question = stop.locator(".question-editor");
    question.locator("select").selectOption("CHOICE");
    assertThat(question.locator("textarea")).hasCount(2);
    write(question.locator("input").first(), WORSE);
    write(question.locator("textarea").first(), EVIL + "\n" + WORSE);
    write(question.locator("textarea").last(), WORSE);
    askToPublish(page);
    String trail = page.url().replaceFirst(".*/trails/([^/]+)/.*", "$1");

    shows(curator, "/trails/review", title, WORSE);
    Locator row = curator.locator(".trail-queue li", withTextOnPage(mark));
    write(row.locator("textarea"), WORSE);
    row.locator("button", withText("Send it back")).click();
    assertThat(curator.locator(".work-state.done")).isVisible();
    shows(page, "/trails/" + trail + "/edit", WORSE);
    assertThat(page.locator(".trail-about input").first()).hasValue(title);
    askToPublish(page);
    shows(curator, "/trails/review", title);
    row.locator("button", withText("Let it become public")).click();
    assertThat(curator.locator(".work-state.done")).isVisible();
    ranNothing(curator);
    return trail;
  }

  private void askToPublish(Page page) {
    page.locator(".visibility-box input").nth(2).check();
    assertThat(page.locator(".visibility-box")).containsText("A curator will look at it");
    ranNothing(page);
  }

  private void onTrails(Page visitor, Page light, String trail) {
    for (Page page : List.of(visitor, light)) {
      shows(page, "/trails", title);
      shows(page, "/trails/" + trail, title, WORSE);
    }
    shows(visitor, "/trails/" + trail + "/present", title, WORSE);
    shows(visitor, "/trails/" + trail + "/print", title, WORSE);
  }

  /** Opens it, waits for the application, and finds all of this, letter by letter. */
  private void shows(Page page, String address, String... words) {
    page.navigate(at(address));
    assertThat(page.locator(".first-page")).hasCount(0);
    for (String each : words) {
      assertThat(page.locator("body")).containsText(each);
    }
    ranNothing(page);
  }

  private void ranNothing(Page page) {
    happened.addAll(
        ((List<?>) page.evaluate("becameMarkup")).stream().map(String::valueOf).toList());
    if (page.evaluate("window.ran") != null) {
      happened.add("a script ran");
    }
    assertThat(happened).as(page.url()).isEmpty();
  }

  private Page watched(BrowserContext context) {
    context.addInitScript(WATCH);
    Page page = context.newPage();
    page.onPageError(error -> happened.add("error: " + error));
    page.onDialog(
        (Dialog dialog) -> {
          happened.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    return page;
  }

  private static void fill(Page page, String name, String words) {
    page.locator("[name=" + name + "]").fill(words);
  }

  private static void write(Locator field, String words) {
    field.fill(words);
    field.blur();
  }

  private static void decide(Page page, String words, String button) {
    page.locator("#decide").fill(words);
    page.locator("#decide").blur();
    page.locator(".words-ways button", withTextOnPage(button)).click();
  }

  private static Locator.LocatorOptions withText(String words) {
    return new Locator.LocatorOptions().setHasText(words);
  }

  private static Page.LocatorOptions withTextOnPage(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private String at(String path) {
    return atlas.address() + path;
  }
}
