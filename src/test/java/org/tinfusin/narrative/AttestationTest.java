package org.tinfusin.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinfusin.narrative.Attestation.Claim;
import org.tinfusin.narrative.Attestation.Verification;

class AttestationTest {

  @Test
  void keepsWhoClaimsApartFromHowItWasChecked() {
    Attestation attestation = Attestation.parse("index", "tradition", "Uther 2004 lists it");

    assertThat(attestation)
        .isEqualTo(new Attestation(Claim.INDEX, Verification.TRADITION, "Uther 2004 lists it"));
  }

  @ParameterizedTest
  @CsvSource({"song, source, song", "source, seen, seen", "'', general, claim"})
  void refusesAWordItDoesNotKnowByName(String claim, String verification, String named) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attestation.parse(claim, verification, "note"))
        .withMessageContaining(named);
  }

  @Test
  void refusesACitationWithAnUnknownRole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.parse("basset-1897", "seen", "p. 7"))
        .withMessageContaining("“seen” is no role");
  }
}
