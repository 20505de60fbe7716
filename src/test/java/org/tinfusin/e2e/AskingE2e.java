package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking the list: facets, suggestions, what was asked, where words stand. */
@ExtendWith(Browser.Resolver.class)
class AskingE2e {
  private final Browser browser;

  AskingE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void choosesTwoValuesOfAFacetByKeyboardAlone() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");
      Page page = map.page;

      tabTo(page, "[data-facet=lang] > summary");
      page.keyboard().press("Enter");
      assertThat(page.locator("[data-facet=lang] .facet-option").nth(1)).isVisible();
      tabTo(page, "[data-facet=lang] .facet-option");
      String first = focusedValue(page);
      page.keyboard().press("Space");
      assertThat(page.locator(".asked-part")).hasCount(1);

      assertThat(page.locator(":focus")).hasAttribute("type", "checkbox");
      assertThat(focusedValue(page)).isEqualTo(first);
      page.keyboard().press("Tab");
      String second = focusedValue(page);
      page.keyboard().press("Space");

      assertThat(page.locator(".asked-part")).hasCount(2);
      assertThat(focusedValue(page)).isEqualTo(second).isNotEqualTo(first);
      assertThat(page)
          .hasURL(Pattern.compile("lang=" + first + "&lang=" + second + "|lang=" + second));
      int wanted = tally(page, first) + tally(page, second);
      assertThat(map.count).containsText(String.valueOf(wanted));
    }
  }

  @Test
  void findsAValueOfALongFacetByTyping() {
    try (BrowserContext reader = browser.reader("fr", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");
      Locator peoples = map.page.locator("[data-facet=people]");

      peoples.locator("summary").click();
      peoples.locator(".facet-find").fill("kab");

      assertThat(peoples.locator(".facet-option:visible").first()).containsText("Kabyles");
      assertThat(peoples.locator(".facet-all")).isHidden();
      peoples.locator(".facet-find").fill("");
      int few = peoples.locator(".facet-option:visible").count();
      peoples.locator(".facet-all").click();
      assertThat(peoples.locator(".facet-option:visible").count()).isGreaterThan(few + 20);
    }
  }

  @Test
  void takesAPartOfTheQuestionAwayByKeyboard() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/?lang=kab&genre=tale&map=6/36/4");
      Page page = map.page;

      tabTo(page, ".asked-part");
      page.keyboard().press("Enter");

      assertThat(page.locator(".asked-part")).hasCount(1);
      assertThat(page.locator(".asked-part")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator(".asked-part")).hasCount(0);
      assertThat(page.locator(".panel-list h1")).isFocused();
    }
  }

  @Test
  void takesASuggestionByKeyboard() {
    try (BrowserContext reader = browser.reader("en", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/");
      Page page = map.page;
      Locator field = page.locator("#search");

      field.focus();
      page.keyboard().type("kabyle");
      assertThat(page.locator(".suggestion").first()).isVisible();
      assertThat(field).hasAttribute("aria-expanded", "true");
      goTo(page, "People", "Kabyles");
      page.keyboard().press("Enter");

      assertThat(page).hasURL(Pattern.compile("[?&]people=kabyle\\b"));
      assertThat(page.locator(".asked-part")).containsText("Kabyles");
      assertThat(field).hasValue("");
      assertThat(field).hasAttribute("aria-expanded", "false");
    }
  }

  @Test
  void escapeClosesTheSuggestionsAndKeepsTheWords() {
    try (BrowserContext reader = browser.reader("ar", 360)) {
      MapPage map = MapPage.open(reader.newPage(), "/");
      Page page = map.page;

      page.locator("#search").fill("تونس");
      assertThat(page.locator(".suggestions")).isVisible();
      page.keyboard().press("Escape");

      assertThat(page.locator(".suggestions")).isHidden();
      assertThat(page.locator("#search")).hasValue("تونس");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("[?&]q="));
      assertThat(page.locator(".asked-part")).containsText("تونس");
    }
  }

  @Test
  void filtersInASheetOnAPhone() {
    try (BrowserContext reader = browser.reader("en", 360)) {
      MapPage map = MapPage.open(reader.newPage(), "/");
      Page page = map.page;
      Locator sheet = page.locator(".facet-sheet");

      page.locator(".filters-button").tap();
      assertThat(sheet).isVisible();
      sheet.locator("[data-facet=country] > summary").tap();
      sheet.locator("[data-facet=country] .facet-option").first().tap();

      assertThat(sheet.locator(".facet-sheet-done"))
          .hasText(Pattern.compile("Show [\\d,]+ narratives"));
      assertThat(page.locator(".filters-button")).hasText("Filters (1)");
      String promised = sheet.locator(".facet-sheet-done").textContent().replaceAll("\\D", "");
      sheet.locator(".facet-sheet-done").tap();
      assertThat(sheet).isHidden();
      assertThat(page.locator(".filters-button")).isFocused();
      assertThat(map.count).containsText(promised);
    }
  }

  @Test
  void anArabicPieceRunsFromTheRightOnAFrenchPage() {
    try (BrowserContext reader = browser.reader("fr", 1280)) {
      MapPage map = MapPage.open(reader.newPage(), "/?q=الغول");
      Locator piece = map.page.locator(".row-found[dir=rtl]").first();

      assertThat(map.page.locator("html")).hasAttribute("dir", "ltr");
      assertThat(piece)
          .hasAttribute(
              "lang", Pattern.compile("^ar"), new HasAttributeOptions().setTimeout(9_000));
      assertThat(piece.locator("mark").first()).containsText("غول");
      List<?> edges =
          (List<?>)
              piece.evaluate(
                  """
                  line => {
                    const words = document.createRange();
                    words.selectNodeContents(line);
                    const [first] = words.getClientRects();
                    const box = line.getBoundingClientRect();
                    return [getComputedStyle(line).direction, first.right, box.right];
                  }
                  """);
      assertThat(edges.getFirst()).isEqualTo("rtl");
    }
  }

  /** Goes down the suggestions to the one with these words in the group of this name. */
  private static void goTo(Page page, String group, String words) {
    for (int i = 0; i < 15; i++) {
      page.keyboard().press("ArrowDown");
      boolean there =
          (boolean)
              page.evaluate(
                  """
                  ([group, words]) => {
                    const id = document.activeElement.getAttribute('aria-activedescendant');
                    const option = id && document.getElementById(id);
                    return !!option && option.textContent === words
                      && option.parentElement.firstElementChild.textContent.startsWith(group);
                  }
                  """,
                  List.of(group, words));
      if (there) {
        return;
      }
    }
    throw new AssertionError("no suggestion " + words + " among " + group);
  }

  private static int tally(Page page, String value) {
    return Integer.parseInt(
        page.locator("[data-facet=lang] [data-value=" + value + "] .tally").textContent());
  }

  private static String focusedValue(Page page) {
    return String.valueOf(
        page.evaluate("document.activeElement.closest('[data-value]')?.dataset.value"));
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < 120; i++) {
      page.keyboard().press("Tab");
      if ((boolean)
          page.evaluate("where => document.activeElement.closest(where) !== null", selector)) {
        return;
      }
    }
    throw new AssertionError("120 tabs did not lead to " + selector);
  }
}
