package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Somebody.actAs;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.Role;
import org.tinfusin.account.SignIns;
import org.tinfusin.family.VariantSuggestion.Verdict;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Somebody;

@AtlasTest
class VariantSuggestionsDbTest {
  private static final int PAGE = 10;

  @Autowired private VariantSuggestions suggestions;
  @Autowired private StoryFamilies families;
  @Autowired private SignIns signIns;
  @Autowired private JdbcClient jdbc;

  private Somebody somebody;

  @BeforeEach
  void know() {
    somebody = new Somebody(jdbc, signIns);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cinderella",
        "the-tar-baby",
        "the-hare-rides-the-hyena",
        "one-hand-cannot-clap",
        "the-march-west-of-the-banu-hilal"
      })
  void letTheMembersOfAFamilyFindEachOther(String family) {
    List<String> members =
        families.find(family).orElseThrow().variants().stream().map(Variant::slug).toList();
    int others = Math.min(PAGE, members.size() - 1);

    assertThat(members)
        .allSatisfy(
            member ->
                assertThat(suggestions.similarTo(member).orElseThrow().subList(0, others))
                    .extracting(VariantSuggestion::slug)
                    .isSubsetOf(members));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The thief kicked the figure of glue and his foot stuck to it, then his hand stuck.",
        "Le voleur frappe le mannequin de glu, et sa main s’y colle, puis son pied.",
        "ضرب اللصّ تمثال الغراء فالتصقت به يده، ثم التصقت رجله."
      })
  void findThePastedTarBabyInThreeLanguages(String text) {
    assertThat(suggestions.similarToText(text))
        .first()
        .satisfies(found -> assertThat(found.slug()).startsWith("the-tar-baby"));
  }

  @Test
  void nameTheNumbersThatBothCarry() {
    List<VariantSuggestion> found = suggestions.similarTo("cinderella-blida").orElseThrow();

    assertThat(found.getFirst().taleTypes()).containsExactly("ATU 510A");
    assertThat(found.getFirst().verdict()).isEqualTo(Verdict.LIKELY);
  }

  @Test
  void compareByOneIndexForAllWhoSeeTheSame() {
    LikenessIndex everyones = suggestions.index();

    try {
      actAs(somebody.with(Role.CURATOR, "zineb"));

      assertThat(suggestions.index()).isSameAs(everyones);
    } finally {
      somebody.forget("zineb");
    }
  }

  @Test
  void knowNothingOfANarrativeThatIsNotThere() {
    assertThat(suggestions.similarTo("no-such-tale")).isEmpty();
  }
}
