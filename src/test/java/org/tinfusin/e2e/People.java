package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Accounts of an atlas, made and used as people do. */
final class People {
  static final String PASSWORD = "four camels walk";

  private final BuiltAtlas atlas;

  People(BuiltAtlas atlas) {
    this.atlas = atlas;
  }

  /** Makes an administrator at the terminal, and lets them in. */
  void administrator(Page page, String name) {
    String setUp =
        atlas
            .admin("create", name)
            .lines()
            .filter(line -> line.startsWith("http"))
            .findFirst()
            .orElseThrow();
    page.navigate(setUp);
    type(page, "new-password", PASSWORD);
    send(page);
    assertThat(page.locator("#content a[href=login]")).isVisible(); // in whatever language
    signIn(page, name);
  }

  /** An invitation by an administrator, for readers, contributors and whoever has this role too. */
  String invitation(Page administrator, String role) {
    administrator.navigate(atlas.address() + "/admin");
    Locator form = administrator.locator("section form").nth(1);
    assertThat(form).isVisible();
    Locator box = form.locator("label").filter(new Locator.FilterOptions().setHasText(role));
    box.locator("input").check();
    form.locator("button").click();
    return administrator.locator(".handed-link code").textContent();
  }

  void signUp(Page page, String invitation, String name) {
    page.navigate(invitation);
    type(page, "name", name);
    type(page, "new-password", PASSWORD);
    send(page);
    assertThat(page.locator(".account-said")).containsText(name);
    signIn(page, name);
  }

  void signIn(Page page, String name) {
    page.navigate(atlas.address() + "/login");
    type(page, "name", name);
    type(page, "password", PASSWORD);
    send(page);
    assertThat(page.locator(".person-menu")).isVisible();
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
