package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tinfusin.fixtures.Sounds;
import tools.jackson.databind.JsonNode;

/** A proverb on its way: from a phone to a curator's desk, onto the map, and away again. */
@ExtendWith(Browser.Resolver.class)
class ContributeE2e {
  private static final String SAVED = ".draft-state[data-standing=saved]";

  private final Browser browser;
  private final String mark = "zorbax" + System.nanoTime() % 100_000;

  ContributeE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void fromSignUpToTheMapAndAwayAgain() {
    try (BrowserContext office = browser.reader("en", 1280);
        BrowserContext desk = browser.reader("en", 1280);
        BrowserContext phone = browser.reader("en", 360);
        BrowserContext tablet = browser.reader("en", 820)) {
      People people = new People(browser.atlas());
      Page chief = office.newPage();
      people.administrator(chief, "chief" + mark);
      Page curator = desk.newPage();
      people.signUp(curator, people.invitation(chief, "curator"), "curator" + mark);
      Page mobile = phone.newPage();
      people.signUp(mobile, people.invitation(chief, "contributor"), "fadma" + mark);

      String key = write(mobile, phone);
      Page another = tablet.newPage();
      people.signIn(another, "fadma" + mark);
      hear(another, "/contribute/" + key);
      handIn(mobile);
      ask(curator, key);
      answer(mobile, key);
      publish(curator, key);

      assertThat(found()).hasSize(1);
      String slug = found().getFirst();
      mobile.navigate(at("/?q=" + mark));
      assertThat(mobile.locator("body")).containsText("One hand " + mark);
      mobile.navigate(at("/narratives/" + slug));
      assertThat(mobile.locator("h1")).containsText("One hand " + mark);
      assertThat(mobile.locator(".first-page")).hasCount(0);
      String recording = plays(mobile.locator("article.narrative audio"));

      withdraw(mobile, key);
      assertThat(found()).isEmpty();
      assertThat(browser.atlas().visitor().get("/narratives/" + slug).statusCode()).isEqualTo(410);
      assertThat(browser.atlas().visitor().get(recording).statusCode()).isEqualTo(404);
    }
  }

  /** Writes it, loses the network in between, and goes on after loading the page anew. */
  private String write(Page page, BrowserContext phone) {
    page.navigate(at("/contribute"));
    assertThat(page.locator("draft-form[ready]")).isVisible();
    AccessibleE2e.passesAxe(page);
    page.locator(".card-proverb").click();
    page.locator("[name=title]").fill("Yan ufus " + mark);
    assertThat(page.locator(SAVED)).isVisible();
    assertThat(page).hasURL(Pattern.compile("/contribute/[0-9a-f-]{36}$"));
    String key = page.url().replaceFirst(".*/", "");

    page.locator("[name=language]").selectOption("shi");
    phone.setOffline(true);
    page.locator("[name=text]").fill("Yan ufus ur a itkkaz " + mark);
    assertThat(
            page.locator(".draft-state[data-standing=offline], .draft-state[data-standing=failed]"))
        .isVisible();
    phone.setOffline(false);
    assertThat(page.locator(SAVED)).isVisible();

    page.reload();
    assertThat(page.locator("draft-form[ready]")).isVisible();
    assertThat(page.locator("[name=text]")).hasValue("Yan ufus ur a itkkaz " + mark);
    record(page, phone);
    hear(page, "/contribute/" + key);
    page.locator(".below-translation summary").click();
    page.locator("[name=translation-language]").selectOption("en");
    page.locator("[name=translation-title]").fill("One hand " + mark);
    page.locator("[name=translation]").fill("One hand does not dig.");
    page.locator("[name=place-name]").pressSequentially("tiznit");
    page.locator(".place-options li").first().click();
    assertThat(page.locator("[name=place]")).hasValue("tiznit");
    page.locator("[name=role]").selectOption("told_at");
    page.locator("[name=certainty]").selectOption("certain");
    page.locator("[name=recorded]").fill("about 1962");
    assertThat(page.locator(".date-said")).containsText("about 1962");
    return key;
  }

  /**
   * No sound is refused with the reason; a real one waits for the network. What was typed stays.
   */
  private void record(Page page, BrowserContext phone) {
    Locator chooser = page.locator("recording-field input[type=file]");
    Locator said = page.locator(".recording-said");
    chooser.setInputFiles(file("grandmother.mp3", "Yan ufus".getBytes(StandardCharsets.UTF_8)));
    assertThat(said).containsText("holds no sound");
    assertThat(chooser).hasAttribute("aria-invalid", "true");
    assertThat(page.locator(".recording-there")).isHidden();

    phone.setOffline(true);
    page.locator("[name=recording-note]").fill("Her own voice " + mark);
    chooser.setInputFiles(file("grandmother.wav", Sounds.wav(1)));
    assertThat(said).containsText("the recording is not sent yet");
    assertThat(page.locator(".draft-state[data-standing=offline]")).isVisible();
    phone.setOffline(false);
    assertThat(said).containsText("kept with your draft");
    assertThat(page.locator(SAVED)).isVisible();
    assertThat(page.locator("[name=text]")).hasValue("Yan ufus ur a itkkaz " + mark);
  }

  /** Loaded anew, the form has the recording and what was typed beside it. */
  private void hear(Page page, String path) {
    page.navigate(at(path));
    assertThat(page.locator("draft-form[ready]")).isVisible();
    assertThat(page.locator(".recording-name")).hasText("grandmother.wav");
    assertThat(page.locator("[name=recording-note]")).hasValue("Her own voice " + mark);
    plays(page.locator("recording-field audio"));
  }

  /** Plays it to its end, a second later; gives its address. */
  private static String plays(Locator audio) {
    audio.evaluate("sound => { sound.muted = true; void sound.play(); }");
    assertThat(audio).hasJSProperty("ended", true);
    return (String) audio.evaluate("sound => new URL(sound.src).pathname");
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "audio/mpeg", content);
  }

  /** All that is missing is said, then it is whole. */
  private static void handIn(Page page) {
    page.locator(".draft-go").click();
    assertThat(page.locator(".draft-answer li")).hasCount(6);
    for (String question : List.of("publish", "name", "class", "research")) {
      page.locator("[name=consent-" + question + "][value=yes]").check();
    }
    page.locator("[name=consent-how]").fill("spoken, in her house");
    page.locator("[name=licence]").selectOption("cc-by");
    page.locator(".draft-go").click();
    assertThat(page.locator(".answer.done")).containsText("Handed in");
  }

  private void ask(Page page, String key) {
    page.navigate(at("/review"));
    AccessibleE2e.passesAxe(page);
    page.locator(".contribution-title", containing(mark)).click();
    assertThat(page).hasURL(Pattern.compile("/review/" + key + "$"));
    assertThat(page.locator(".form-reading")).containsText("Yan ufus " + mark);
    AccessibleE2e.passesAxe(page);
    decide(page, "Which village?", "Ask for changes");
    assertThat(page.locator(".answer.done")).containsText("Asked");
  }

  private void answer(Page page, String key) {
    page.navigate(at("/my/contributions"));
    assertThat(page.locator(".state-changes_asked")).isVisible();
    AccessibleE2e.passesAxe(page);
    page.navigate(at("/contribute/" + key));
    assertThat(page.locator("draft-form[ready]")).isVisible();
    assertThat(page.locator(".asked-of-you")).containsText("Which village?");
    page.locator("[name=collector]").fill("Village of Aglou");
    page.locator("#draft-words").fill("Aglou, I have added it.");
    page.locator(".draft-go").click();
    assertThat(page.locator(".answer.done")).containsText("Handed in");
  }

  private void publish(Page page, String key) {
    page.navigate(at("/review/" + key));
    plays(page.locator("figure.recording audio"));
    assertThat(page.locator(".form-reading ins")).containsText("Village of Aglou");
    decide(page, "Thank you", "Publish");
    assertThat(page.locator(".answer.done")).containsText("Published");
  }

  private static void decide(Page page, String words, String button) {
    page.locator("#decide").fill(words);
    page.locator("#decide").blur();
    page.locator(".words-ways button", containing(button)).click();
  }

  private void withdraw(Page page, String key) {
    page.navigate(at("/my/contributions/" + key));
    assertThat(page.locator(".conversation")).containsText("Thank you");
    AccessibleE2e.passesAxe(page);
    page.locator(".contribute-end").click();
    assertThat(page.locator(".answer.done")).containsText("gone from every page");
  }

  private List<String> found() {
    JsonNode answer = browser.atlas().visitor().json("/search.json?q=" + mark);
    return answer.get("narratives").findValuesAsString("slug");
  }

  private static Page.LocatorOptions containing(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private String at(String path) {
    return browser.atlas().address() + path;
  }
}
