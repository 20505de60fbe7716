package org.tinfusin.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinfusin.geo.Certainty;
import org.tinfusin.narrative.PlaceLink.Basis;
import org.tinfusin.narrative.PlaceLink.Footprint;
import org.tinfusin.narrative.PlaceLink.Role;

class PlaceLinkTest {

  @Test
  void readsAnUncertainPlaceWithItsRegion() {
    PlaceLink link =
        PlaceLink.parse("blida", "told-at", "uncertain", "representative", "algiers-mitidja");

    assertThat(link)
        .isEqualTo(
            new PlaceLink(
                "blida",
                Role.TOLD_AT,
                Certainty.UNCERTAIN,
                Basis.REPRESENTATIVE,
                new Footprint.OfRegion("algiers-mitidja")));
  }

  @Test
  void readsARadiusInKilometres() {
    PlaceLink link = PlaceLink.parse("kano", "set-in", "less-certain", "from-source", "radius:60");

    assertThat(link.footprint()).isEqualTo(new Footprint.Circle(60_000));
  }

  @Test
  void aCertainPlaceNeedsNoFootprint() {
    PlaceLink link = PlaceLink.parse("djenne", "told-at", "certain", "from-source", "");

    assertThat(link.footprint()).isNull();
  }

  @Test
  void refusesAnUncertainPlaceWithoutAnArea() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceLink.parse("blida", "told-at", "uncertain", "representative", " "))
        .withMessageContaining("“blida”")
        .withMessageContaining("footprint");
  }

  @ParameterizedTest
  @CsvSource({
    "sung-at, certain, from-source, sung-at",
    "told-at, sure, from-source, sure",
    "told-at, certain, hearsay, hearsay",
    "'', certain, from-source, role"
  })
  void refusesAWordItDoesNotKnowByName(String role, String certainty, String basis, String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlaceLink.parse("kano", role, certainty, basis, ""))
        .withMessageContaining(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"radius:", "radius:wide", "radius:6.5", "radius:0", "radius:-60"})
  void refusesARadiusThatIsNoPositiveWholeNumber(String footprint) {
    assertThatIllegalArgumentException().isThrownBy(() -> Footprint.parse(footprint));
  }
}
