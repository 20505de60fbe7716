package org.tinfusin.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a page weighs for somebody who has never been here, and when they come again. */
@ExtendWith(Browser.Resolver.class)
class WeightE2e {
  private static final long KILOBYTE = 1_024;

  private final Browser browser;

  WeightE2e(Browser browser) {
    this.browser = browser;
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "/, en, 1280",
    "/, fr, 360",
    "/, ar, 1280",
    "/?family=cinderella, fr, 1280",
    "/narratives/cinderella-blida, fr, 360",
    "/stories/cinderella, ar, 360"
  })
  void aFirstVisitStaysBelow400KilobytesAndASecondBelow60(
      String address, String language, int width) {
    try (BrowserContext reader = browser.reader(language, width)) {
      Weighing first = visit(reader, address);
      Weighing second = visit(reader, address);

      System.out.printf(
          "%s %s %d%n  first  %s%n  second %s%n", address, language, width, first, second);
      assertThat(first.total()).isLessThanOrEqualTo(400 * KILOBYTE);
      assertThat(second.total()).isLessThanOrEqualTo(60 * KILOBYTE);
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "/, ar",
    "/?q=ogre&genre=tale, fr",
    "/stories/cinderella, ar",
    "/narratives/cinderella-blida, fr"
  })
  void aLightPageStaysBelow30KilobytesWithItsStyles(String address, String language) {
    try (BrowserContext reader = browser.readerOfLightPages(language, 360)) {
      Weighing first = visit(reader, address);

      System.out.printf("%s %s light%n  first  %s%n", address, language, first);
      assertThat(first.total()).isLessThanOrEqualTo(30 * KILOBYTE);
    }
  }

  private static Weighing visit(BrowserContext reader, String address) {
    try (Page page = reader.newPage()) {
      Weighing weighing = Weighing.of(page);
      page.navigate(address);
      page.waitForFunction("window.__ready === 1 || !document.querySelector('script')");
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.waitForTimeout(1_000); // the map tells the list where it came to rest
      page.waitForLoadState(LoadState.NETWORKIDLE);
      return weighing;
    }
  }
}
