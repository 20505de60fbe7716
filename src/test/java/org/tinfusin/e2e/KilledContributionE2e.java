package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An atlas that is killed at any point of a submission has everything afterwards that somebody was
 * told is kept, and the browser what was not kept yet.
 */
@ExtendWith(Browser.Resolver.class)
class KilledContributionE2e {
  private static final Path DATA = Path.of("target", "e2e-killed-contribution");
  private static final String SAVED = ".draft-state[data-standing=saved]";

  private final Browser browser;

  @SuppressWarnings("NullAway.Init") // begun anew after each kill
  private BuiltAtlas atlas;

  @SuppressWarnings("NullAway.Init") // opened once the atlas answers
  private Page page;

  KilledContributionE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void losesNothingThatSomebodyWasToldIsKept() throws IOException {
    atlas = BuiltAtlas.fresh(DATA);
    try (BrowserContext office = browser.reader("en", 1280);
        BrowserContext desk = browser.reader("en", 1280)) {
      Page chief = office.newPage();
      People people = new People(atlas);
      people.administrator(chief, "chief");
      page = desk.newPage();
      people.signUp(page, people.invitation(chief, "curator"), "fadma");
      chief.close();

      String key = killBeforeTheFirstWordIsSent();
      killAfterItWasSaved(key);
      killWhileItIsBeingSaved(key);
      killAfterItWasHandedIn(key);
      killAfterAQuestion(key);
      killWhileItIsBeingHandedIn(key);
      killAfterItWasPublished(key);
      killAfterItWasWithdrawn(key);
    } finally {
      atlas.close();
    }
  }

  private String killBeforeTheFirstWordIsSent() {
    open("/contribute");
    page.locator("[name=title]").fill("Yan ufus");
    kill();
    open("/contribute");
    assertThat(page.locator("[name=title]")).hasValue("Yan ufus");
    assertThat(page.locator(SAVED)).isVisible();
    return page.url().replaceFirst(".*/", "");
  }

  private void killAfterItWasSaved(String key) {
    page.locator("[name=text]").fill("Yan ufus ur a itkkaz zorbaxol.");
    page.waitForTimeout(100);
    assertThat(page.locator(SAVED)).isVisible();
    page.evaluate("localStorage.clear()"); // as on another device
    kill();
    open("/contribute/" + key);
    assertThat(page.locator("[name=text]")).hasValue("Yan ufus ur a itkkaz zorbaxol.");
  }

  private void killWhileItIsBeingSaved(String key) {
    page.waitForRequest(
        request -> request.method().equals("PUT"),
        () -> page.locator("[name=collector]").fill("Somebody of Aglou"));
    kill();
    open("/contribute/" + key);
    assertThat(page.locator("[name=collector]")).hasValue("Somebody of Aglou");
    complete();
  }

  private void killAfterItWasHandedIn(String key) {
    page.locator(".draft-go").click();
    assertThat(page.locator(".answer.done")).containsText("Handed in");
    kill();
    open("/my/contributions/" + key);
    assertThat(page.locator(".contribution-head")).containsText("Handed in");
  }

  private void killAfterAQuestion(String key) {
    decide(key, "Which village?", "Ask for changes");
    assertThat(page.locator(".answer.done")).containsText("Asked");
    kill();
    open("/contribute/" + key);
    assertThat(page.locator(".asked-of-you")).containsText("Which village?");
  }

  /** Nobody was told anything yet: it is handed in or not, but whole either way. */
  private void killWhileItIsBeingHandedIn(String key) {
    page.locator("[name=sources]").fill("her own words");
    page.waitForRequest(
        request -> request.method().equals("POST"), () -> page.locator(".draft-go").click());
    kill();
    open("/my/contributions/" + key);
    String state = page.locator(".contribution-head .contribution-state").textContent();
    assertThat(List.of("Handed in", "A question for you")).contains(state);
    if (state.equals("A question for you")) {
      open("/contribute/" + key);
      assertThat(page.locator("[name=sources]")).hasValue("her own words");
      page.locator(".draft-go").click();
      assertThat(page.locator(".answer.done")).containsText("Handed in");
    }
  }

  private void killAfterItWasPublished(String key) {
    decide(key, "Thank you", "Publish");
    assertThat(page.locator(".answer.done")).containsText("Published");
    kill();
    assertThat(found()).isEqualTo(1);
  }

  private void killAfterItWasWithdrawn(String key) {
    open("/my/contributions/" + key);
    page.locator(".contribute-end").click();
    assertThat(page.locator(".answer.done")).containsText("gone from every page");
    kill();
    assertThat(found()).isZero();
    open("/my/contributions/" + key);
    assertThat(page.locator(".contribution-head")).containsText("Withdrawn");
  }

  private void complete() {
    page.locator(".card-proverb").click();
    page.locator("[name=language]").selectOption("shi");
    page.locator("[name=place-name]").fill("Aglou");
    page.locator("[name=lat]").fill("29.80");
    page.locator("[name=lon]").fill("-9.83");
    page.locator("[name=role]").selectOption("told_at");
    page.locator("[name=certainty]").selectOption("less_certain");
    for (String question : List.of("publish", "name", "class", "research")) {
      page.locator("[name=consent-" + question + "][value=yes]").check();
    }
    page.locator("[name=consent-how]").fill("spoken, in her house");
    page.locator("[name=licence]").selectOption("cc-by");
  }

  private void decide(String key, String words, String button) {
    page.navigate(atlas.address() + "/review/" + key);
    page.locator("#decide").fill(words);
    page.locator("#decide").blur();
    page.locator(".words-ways button", new Page.LocatorOptions().setHasText(button)).click();
  }

  /** Ends the atlas as kill -9 does, starts it anew, and signs in again: its sessions are gone. */
  private void kill() {
    atlas = atlas.killedAndStartedAnew();
    new People(atlas).signIn(page, "fadma");
  }

  private void open(String path) {
    page.navigate(atlas.address() + path);
    if (path.startsWith("/contribute")) {
      assertThat(page.locator("draft-form[ready]")).isVisible();
    } else {
      assertThat(page.locator(".contribution-head")).isVisible();
    }
  }

  private int found() {
    return atlas.visitor().json("/search.json?q=zorbaxol").get("total").asInt();
  }
}
