package org.tinfusin.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The map with its list and its panel, as a reader sees them. */
final class MapPage {
  final Page page;
  final Locator count;
  final Locator rows;
  final Locator panel;
  final Locator arcs;

  private MapPage(Page page) {
    this.page = page;
    count = page.locator(".panel-list .count");
    rows = page.locator(".narrative-list .narrative-row");
    panel = page.locator(".panel-story");
    arcs = page.locator(".arcs .arc");
  }

  /** Opens an address of the map and waits for its first narratives. */
  static MapPage open(Page page, String address) {
    page.navigate(address);
    return ready(page);
  }

  static MapPage ready(Page page) {
    page.waitForFunction("window.__ready === 1");
    MapPage map = new MapPage(page);
    assertThat(map.rows.first()).isVisible();
    return map;
  }

  /** How many narratives the list says it holds. */
  int total() {
    return Integer.parseInt(count.textContent().replaceAll("\\D", ""));
  }
}
