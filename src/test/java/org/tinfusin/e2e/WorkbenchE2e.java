package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A curator signs in and decides about pairs by the keyboard alone. */
@ExtendWith(Browser.Resolver.class)
class WorkbenchE2e {
  private final Browser browser;

  WorkbenchE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void acceptsOneAndRejectsOneWithOneKeyEach() {
    try (BrowserContext desk = browser.reader("en", 1280)) {
      Page page = signedIn(desk);
      page.locator(".person-menu summary").focus();
      page.keyboard().press("Enter");
      page.locator(".person-ways a[href=workbench]").focus();
      page.keyboard().press("Enter");
      page.locator(".wb-side").nth(1).waitFor(); // a curator's first pair waits for the comparing

      String first = heading(page).textContent();
      page.keyboard().press("a");
      assertThat(answer(page)).hasText("Accepted: " + first + ".");
      assertThat(heading(page)).isFocused();
      assertThat(heading(page)).not().hasText(first);

      String second = heading(page).textContent();
      page.keyboard().press("r");
      assertThat(answer(page)).hasText("Rejected: " + second + ".");

      String third = heading(page).textContent();
      page.keyboard().press("c");
      page.keyboard().type("I ask a reader from Kano");
      assertThat(page.locator("#comment")).hasValue("I ask a reader from Kano");
      assertThat(heading(page)).hasText(third);

      page.locator("#keys").uncheck();
      page.keyboard().press("a");
      page.waitForTimeout(500);
      assertThat(heading(page)).hasText(third);
    }
  }

  @Test
  void passesAxeInBothThemesAndWidths() {
    try (BrowserContext desk = browser.reader("fr", 1280)) {
      Page page = signedIn(desk);
      for (String address :
          new String[] {
            "/workbench", "/workbench/families?family=cinderella", "/propose/cinderella-blida"
          }) {
        page.navigate(browser.atlas().address() + address);
        assertThat(page.locator("main#content h1")).isVisible();

        AccessibleE2e.inBothThemesAndWidths(page);
      }
    }
  }

  private static Locator heading(Page page) {
    return page.locator("h2#pair");
  }

  private static Locator answer(Page page) {
    return page.locator(".wb-answer");
  }

  private Page signedIn(BrowserContext desk) {
    Page page = desk.newPage();
    new People(browser.atlas()).administrator(page, "curator-" + System.nanoTime());
    return page;
  }
}
