package org.tinfusin.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.util.FileSystemUtils;
import org.tinfusin.fixtures.Visitor;
import tools.jackson.databind.JsonNode;

/** An atlas that is killed while it loads its collection completes it at the next start. */
@ExtendWith(Browser.Resolver.class)
class KilledE2e {
  private static final Path DATA = Path.of("target", "e2e-killed");

  private final Browser browser;

  KilledE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void nothingIsDoubledAndNothingIsMissing() throws IOException {
    FileSystemUtils.deleteRecursively(DATA);
    BuiltAtlas killed = BuiltAtlas.starting(DATA);
    killed.awaitWord("Loading the founding collection: 320 of");
    killed.kill();
    assertThat(killed.said("The founding collection is loaded")).isFalse();

    try (BuiltAtlas again = BuiltAtlas.ready(DATA)) {
      assertThat(again.said("The founding collection is loaded")).isTrue();
      assertThat(everything(again.visitor()))
          .containsExactlyElementsOf(everything(browser.atlas().visitor()));
      assertThat(again.visitor().get("/sitemap.xml").body().replace(again.address(), ""))
          .isEqualTo(
              browser
                  .atlas()
                  .visitor()
                  .get("/sitemap.xml")
                  .body()
                  .replace(browser.atlas().address(), ""));
    }
  }

  @Test
  void theLookingForVariantsGoesOnWhereItWasKilled() throws IOException {
    BuiltAtlas killed = BuiltAtlas.fresh(DATA);
    long all = waiting(killed);
    killed.await("variant that was looked for", () -> waiting(killed) < all);
    killed.kill();

    try (BuiltAtlas again = BuiltAtlas.ready(DATA)) {
      long left = waiting(again);
      assertThat(left).isLessThan(all);
      again.await("further variant", () -> waiting(again) < left || left == 0);
      assertThat(again.visitor().json("/similar/progress.json").get("given_up").asInt()).isZero();
    }
  }

  private static long waiting(BuiltAtlas atlas) {
    return atlas.visitor().json("/similar/progress.json").get("waiting").asLong();
  }

  /** All narratives in the order of the list, without the numbers that the database gave them. */
  private static List<String> everything(Visitor visitor) {
    List<String> found = new ArrayList<>();
    String after = "";
    while (true) {
      JsonNode page = visitor.json("/search.json?limit=200" + after);
      for (JsonNode narrative : page.get("narratives")) {
        found.add(narrative.toString().replaceFirst("\"id\":\\d+,", ""));
      }
      String next = page.path("next").asString("");
      if (next.isEmpty()) {
        assertThat(found).hasSize(page.get("total").asInt());
        return found;
      }
      after = "&after=" + next;
    }
  }
}
