package org.tinfusin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The GeoTools bundle carries copies of other libraries; none of them may stand beside the real
 * one.
 */
class ClasspathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/slf4j/LoggerFactory.class",
        "org/locationtech/jts/geom/Point.class",
        "jakarta/inject/Inject.class",
        "com/sun/istack/NotNull.class"
      })
  void holdsOneCopyOfWhatTheBundleDoubles(String type) throws IOException {
    assertThat(copies(type)).hasSize(1);
  }

  @Test
  void holdsGeoToolsOnceAndFromOurOwnJar() throws IOException {
    List<URL> copies = copies("org/geotools/referencing/GeodeticCalculator.class");

    assertThat(copies)
        .singleElement()
        .asString()
        .contains("geotools")
        .doesNotContain("geotools-wrapper");
  }

  private static List<URL> copies(String resource) throws IOException {
    return Collections.list(ClasspathTest.class.getClassLoader().getResources(resource));
  }
}
