package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that a walk through the pages asks for comes from the atlas itself. */
@ExtendWith(Browser.Resolver.class)
class RequestsE2e {
  private final Browser browser;

  RequestsE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void nothingIsAskedOfAnybodyElse() {
    Set<String> asked = new ConcurrentSkipListSet<>();
    Set<String> complaints = new ConcurrentSkipListSet<>();
    for (String language : Set.of("en", "fr", "ar")) {
      try (BrowserContext reader = browser.reader(language, 1280)) {
        reader.onRequest(request -> asked.add(request.url()));
        reader.onConsoleMessage(
            message -> {
              if (message.type().equals("error")) {
                complaints.add(message.text());
              }
            });
        Page page = reader.newPage();
        page.onWebSocket(socket -> asked.add(socket.url().replace("ws:", "http:")));
        walk(page);
      }
    }

    assertThat(asked).hasSizeGreaterThan(30);
    assertThat(elsewhere(asked)).isEmpty();
    assertThat(complaints).isEmpty();
  }

  private static void walk(Page page) {
    MapPage map = MapPage.open(page, "/");
    map.page.locator("button.follow-story").click();
    assertThat(map.arcs.first()).isAttached();
    page.locator(".map-zoom-in").click();
    map.panel.locator(".variant-list a").first().click();
    assertThat(page.locator("article.narrative h1").last()).isVisible();
    for (String address :
        Set.of("/stories", "/stories/one-hand-cannot-clap", "/about", "/?map=9/16.77/-3.0")) {
      page.navigate(address);
      assertThat(page.locator("#content").last()).isVisible();
      page.waitForLoadState(LoadState.NETWORKIDLE);
    }
  }

  private Set<String> elsewhere(Set<String> asked) {
    Set<String> others = new TreeSet<>(asked);
    others.removeIf(
        url ->
            url.startsWith(browser.atlas().address() + "/")
                || url.startsWith("data:")
                || url.startsWith("blob:"));
    return others;
  }
}
