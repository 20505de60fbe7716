package org.tinfusin.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.geo.Wgs84;

@AtlasTest
@Transactional
class GazetteerDbTest {
  @Autowired private Gazetteer gazetteer;

  @Test
  void givesPlacesBackInDegreesWithTheirReferenceSystem() {
    Place tunis = gazetteer.place("tunis").orElseThrow();

    assertThat(tunis.location()).isEqualTo(Wgs84.point(10.166, 36.819));
    assertThat(tunis.location().getSRID()).isEqualTo(4326);
  }

  @Test
  void givesRegionsBackInDegreesWithTheirReferenceSystem() {
    assertThat(gazetteer.regions())
        .isNotEmpty()
        .allSatisfy(
            region -> {
              assertThat(region.area().getSRID()).isEqualTo(4326);
              assertThat(region.label().getSRID()).isEqualTo(4326);
            });
  }

  @Test
  void givesAPlaceBackAsItWasPut() {
    Place tunis = gazetteer.place("tunis").orElseThrow();
    Place moved =
        new Place(
            "tunis",
            tunis.kind(),
            Wgs84.point(10.2, 36.9),
            tunis.country(),
            tunis.region(),
            tunis.name(),
            tunis.tifinagh(),
            tunis.endonym(),
            tunis.endonymLanguage(),
            tunis.otherNames(),
            tunis.rank(),
            tunis.source(),
            tunis.toBeChecked());

    gazetteer.put(moved);

    assertThat(gazetteer.place("tunis")).hasValue(moved);
  }

  @Test
  void namesAPeopleInThreeLanguages() {
    People kabyle = gazetteer.people("kabyle").orElseThrow();

    assertThat(kabyle.name().textFor(Locale.ENGLISH)).isEqualTo("Kabyles");
    assertThat(kabyle.name().exactly("fr")).isNotBlank();
    assertThat(kabyle.name().exactly("ar")).isNotBlank();
  }

  @Test
  void findsNothingUnderAnUnknownKey() {
    assertThat(gazetteer.place("atlantis")).isEmpty();
    assertThat(gazetteer.people("atlanteans")).isEmpty();
    assertThat(gazetteer.region("atlantis")).isEmpty();
  }
}
