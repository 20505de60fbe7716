package org.tinfusin.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.util.FileSystemUtils;

/** The command that makes administrators, as a process of its own. */
@ExtendWith(Browser.Resolver.class)
class AdminCommandE2e {
  private static final Path DATA = Path.of("target", "e2e-admin");

  private final Browser browser;

  AdminCommandE2e(Browser browser) {
    this.browser = browser;
  }

  @Test
  void worksBesideAnAtlasThatRuns() {
    BuiltAtlas atlas = browser.atlas();

    assertThat(atlas.admin("create", "nadia")).contains(atlas.address() + "/reset/");
    assertThat(atlas.admin("create", "Nadia")).contains("There is an account Nadia already");
    assertThat(atlas.admin("reset", "nadia")).contains(atlas.address() + "/reset/");
    assertThat(atlas.admin("reset", "nobody")).contains("There is no account nobody");
    assertThat(atlas.visitor().get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void worksOnAFolderWhoseAtlasIsStopped() throws IOException {
    FileSystemUtils.deleteRecursively(DATA);

    assertThat(BuiltAtlas.admin(DATA, "create", "nadia")).contains("http://localhost:8080/reset/");
    assertThat(BuiltAtlas.admin(DATA, "create", "nadia")).contains("There is an account nadia");
  }
}
