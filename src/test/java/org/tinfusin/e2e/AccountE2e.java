package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the first administrator, made at the terminal, to an account that is deleted again. */
@ExtendWith(Browser.Resolver.class)
class AccountE2e {
  private static final String PASSWORD = "four camels walk";
  private static final String NEW_PASSWORD = "five camels walk";

  private final Browser browser;

  AccountE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void fromAnInvitationToTheEnd() {
    try (BrowserContext office = browser.reader("en", 1280);
        BrowserContext phone = browser.reader("ar", 360);
        BrowserContext desk = browser.reader("fr", 1280)) {
      String administrator = "chief-" + System.nanoTime();
      String setUp = link(browser.atlas().admin("create", administrator));
      Page chief = office.newPage();
      chief.navigate(setUp);
      type(chief, "new-password", PASSWORD);
      send(chief);
      assertThat(chief.locator(".account-said")).containsText("set");
      String invitation = invite(chief, administrator);

      String name = "فاطمة" + System.nanoTime() % 1000;
      Page mobile = phone.newPage();
      mobile.navigate(invitation);
      type(mobile, "name", name);
      type(mobile, "new-password", PASSWORD);
      send(mobile);
      assertThat(mobile.locator(".account-said")).containsText(name);
      mobile.navigate(invitation);
      assertThat(mobile.locator("#content form")).hasCount(0);
      signIn(mobile, name, PASSWORD);

      Page large = desk.newPage();
      signIn(large, name, PASSWORD);
      large.navigate(browser.atlas().address() + "/admin");
      assertThat(large.locator(".people")).hasCount(0);
      changePassword(large);

      mobile.reload();
      assertThat(mobile.locator("a.person")).isVisible();
      signIn(mobile, name, NEW_PASSWORD);

      large.locator("section form").nth(2).locator("button").click();
      assertThat(large.locator("a.person")).isVisible();
      mobile.close(); // it would notice by itself, and reload while it is led elsewhere
      mobile = phone.newPage();
      mobile.navigate(browser.atlas().address() + "/account");
      assertThat(mobile.locator("input#password")).isVisible();
      assertThat(mobile).hasURL(Pattern.compile("/login$"));
      signIn(mobile, name, NEW_PASSWORD);

      mobile.navigate(browser.atlas().address() + "/account");
      type(mobile, "leaving", NEW_PASSWORD);
      mobile.locator("section form").nth(3).locator("button").click();
      assertThat(mobile.locator("a.person")).isVisible();
      signInWrongly(mobile, name);
    }
  }

  private static String link(String said) {
    return said.lines()
        .filter(line -> line.startsWith("http"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no link in: " + said));
  }

  private String invite(Page chief, String administrator) {
    signIn(chief, administrator, PASSWORD);
    chief.locator(".person-menu summary").click();
    chief.locator(".person-ways a[href=admin]").click();
    assertThat(chief.locator(".people .person-row").first()).isVisible();
    chief.locator("section form").nth(1).locator("button").click();
    return chief.locator(".handed-link code").textContent();
  }

  private void changePassword(Page page) {
    page.navigate(browser.atlas().address() + "/account");
    type(page, "password", PASSWORD);
    type(page, "new-password", NEW_PASSWORD);
    page.locator("section form").nth(1).locator("button").click();
    assertThat(page.locator(".answer.done")).isVisible();
    assertThat(page.locator("#password")).hasValue("");
  }

  private void signIn(Page page, String name, String password) {
    page.navigate(browser.atlas().address() + "/login");
    type(page, "name", name);
    type(page, "password", password);
    send(page);
    assertThat(page.locator(".person-menu")).isVisible();
  }

  private void signInWrongly(Page page, String name) {
    page.navigate(browser.atlas().address() + "/login");
    type(page, "name", name);
    type(page, "password", NEW_PASSWORD);
    send(page);
    assertThat(page.locator(".answer.refused")).isVisible();
    assertThat(page.locator("#name")).hasValue(name);
    assertThat(page.locator("#password")).hasValue("");
    assertThat(page.locator(".answer")).isFocused();
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
