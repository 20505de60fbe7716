package org.tinfusin.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures how long a slow phone on a slow network waits; run by hand, since no test asserts a
 * time: {@code mvn -Dit.test=SlowPhone -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false verify}.
 * Chromium's own brakes: 1.6 Mbit/s down, 0.75 up, 150 ms for each answer, a processor four times
 * slower, nothing in the cache.
 */
@ExtendWith(Browser.Resolver.class)
class SlowPhone {
  private static final int VISITS = 5;
  private static final String FIRST_PAINT =
      "Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1)";

  private final Browser browser;

  SlowPhone(Browser browser) {
    this.browser = browser;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/narratives/cinderella-blida", "/stories/cinderella", "/stories", "light /"})
  void waits(String name) {
    List<Integer> painted = new ArrayList<>();
    List<Integer> usable = new ArrayList<>();
    long bytes = 0;
    for (int visit = 0; visit < VISITS; visit++) {
      try (BrowserContext reader =
          name.startsWith("light")
              ? browser.readerOfLightPages("fr", 390)
              : browser.reader("fr", 390)) {
        Page page = reader.newPage();
        Weighing weighing = Weighing.of(page);
        brake(page);
        page.navigate(name.replace("light ", ""));
        usable.add(waitUntilUsable(page));
        painted.add((int) page.evaluate(FIRST_PAINT));
        bytes = weighing.total();
      }
    }
    System.out.printf(
        "%-30s first paint %d ms, usable %d ms (middle of %d visits: %s, %s), %.1f KB until then%n",
        name, middle(painted), middle(usable), VISITS, painted, usable, bytes / 1024.0);
  }

  private static void brake(Page page) {
    CDPSession devTools = page.context().newCDPSession(page);
    devTools.send("Network.enable");
    JsonObject network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", 150);
    network.addProperty("downloadThroughput", 1_600_000 / 8);
    network.addProperty("uploadThroughput", 750_000 / 8);
    devTools.send("Network.emulateNetworkConditions", network);
    JsonObject processor = new JsonObject();
    processor.addProperty("rate", 4);
    devTools.send("Emulation.setCPUThrottlingRate", processor);
  }

  /** Milliseconds since the navigation began: the map has drawn its data, or the page is there. */
  private static int waitUntilUsable(Page page) {
    page.waitForFunction(
        "window.__ready === 1 || !document.querySelector('script')"
            + " || !document.querySelector('.first-page') && !document.querySelector('atlas-map')"
            + " && document.querySelector('#content')",
        null,
        new WaitForFunctionOptions().setTimeout(60_000));
    return (int) page.evaluate("Math.round(performance.now())");
  }

  private static int middle(List<Integer> values) {
    List<Integer> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
