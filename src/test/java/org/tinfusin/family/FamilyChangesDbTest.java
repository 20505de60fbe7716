package org.tinfusin.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tinfusin.fixtures.Somebody.actAs;
import static org.tinfusin.fixtures.Tale.aTale;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tinfusin.account.Account;
import org.tinfusin.account.Role;
import org.tinfusin.account.SignIns;
import org.tinfusin.family.FamilyRefusal.Reason;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Somebody;
import org.tinfusin.fixtures.TrialStory;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Narratives;

/** Families are merged, split, renamed, and everything is put back by undoing. */
@AtlasTest
class FamilyChangesDbTest {
  private static final String STORY = TrialStory.STORY;
  private static final String SECOND = "a-second-story-of-the-tests";
  private static final String ITS_OWN = "a-tale-of-the-second-story";
  private static final LocalizedText NAME =
      LocalizedText.of("The lost clog", "Le sabot perdu", "القبقاب الضائع");

  @Autowired private FamilyChanges changes;
  @Autowired private StoryFamilies families;
  @Autowired private Narratives narratives;
  @Autowired private SignIns signIns;
  @Autowired private JdbcClient jdbc;

  private TrialStory story;
  private Somebody somebody;
  private Account curator;

  @BeforeEach
  void tell() {
    story = new TrialStory(families, narratives, jdbc);
    story.tell();
    families.put(
        new FamilyDraft(
            SECOND,
            "tale",
            NAME,
            LocalizedText.NONE,
            StoryWords.NONE,
            List.of(),
            List.of(),
            List.of()));
    narratives.publish(aTale().named(ITS_OWN).of(SECOND).draft());
    jdbc.sql("INSERT INTO family_membership (narrative, family) VALUES (?, ?)")
        .params(TrialStory.OTHER, SECOND)
        .update();
    somebody = new Somebody(jdbc, signIns);
    curator = actAs(somebody.with(Role.CURATOR, "zineb"));
  }

  @AfterEach
  void forget() {
    somebody.forget("zineb", "kella");
    jdbc.sql("DELETE FROM family_change").update();
    jdbc.sql("DELETE FROM narrative WHERE slug = ?").param(ITS_OWN).update();
    story.forget();
    jdbc.sql("DELETE FROM story_family WHERE slug LIKE ? OR merged_into = ?")
        .params("%-of-the-tests", STORY)
        .update();
    jdbc.sql("DELETE FROM story_family WHERE slug = 'the-lost-clog'").update();
    jdbc.sql("DELETE FROM variant_task").update();
  }

  @Test
  void takeInAFamilyWithAllItsNarrativesNamesAndLinks() {
    merge();

    assertThat(members(SECOND)).contains(TrialStory.TOLD, TrialStory.OTHER, ITS_OWN);
    assertThat(families.find(STORY)).isEmpty();
    assertThat(changes.movedTo(STORY)).contains(SECOND);
    assertThat(families.linksOf(families.find(SECOND).orElseThrow()))
        .extracting(link -> link.link().narrative())
        .containsExactly(TrialStory.SONG);
  }

  @Test
  void putEverythingBackExactlyAfterAMerging() {
    List<Map<String, @Nullable Object>> before = everything();
    merge();
    assertThat(everything()).isNotEqualTo(before);

    undoLast();

    assertThat(everything()).isEqualTo(before);
    assertThat(changes.movedTo(STORY)).isEmpty();
  }

  @Test
  void putEverythingBackExactlyAfterARenaming() {
    List<Map<String, @Nullable Object>> before = everything();
    changes.rename(STORY, NAME, "", changes.seen(STORY), curator);
    assertThat(families.find(STORY).orElseThrow().title()).isEqualTo(NAME);

    undoLast();

    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void putTheNarrativesBackAfterASplittingAndKeepTheAddressOfThePart() {
    List<Map<String, @Nullable Object>> before = placements();
    String part =
        changes.split(STORY, List.of(TrialStory.TOLD), NAME, "", changes.seen(STORY), curator);
    assertThat(part).isEqualTo("the-lost-clog");
    assertThat(members(part)).containsExactly(TrialStory.TOLD);
    assertThat(members(STORY)).containsExactly(TrialStory.OTHER);

    undoLast();

    assertThat(placements()).isEqualTo(before);
    assertThat(changes.movedTo(part)).contains(STORY);
  }

  @Test
  void letANarrativeBelongToSeveralFamiliesAndLeaveThem() {
    List<Map<String, @Nullable Object>> before = placements();
    changes.join(ITS_OWN, STORY, "", curator);
    assertThat(members(STORY)).contains(ITS_OWN);
    assertThat(members(SECOND)).contains(ITS_OWN);

    changes.leave(ITS_OWN, SECOND, "", curator);
    assertThat(changes.familiesOf(ITS_OWN)).containsExactly(STORY);
    undoLast();
    undoLast();

    assertThat(placements()).isEqualTo(before);
  }

  @Test
  void standAgainstAnImport() {
    merge();
    changes.rename(SECOND, LocalizedText.of("Ours", null, null), "", seen(SECOND), curator);

    story.tell();
    families.put(
        new FamilyDraft(
            SECOND,
            "tale",
            NAME,
            LocalizedText.NONE,
            StoryWords.NONE,
            List.of(),
            List.of(),
            List.of()));

    assertThat(members(SECOND)).contains(TrialStory.TOLD);
    assertThat(families.find(SECOND).orElseThrow().title().exactly("en")).isEqualTo("Ours");
  }

  @Test
  void leadANewNarrativeOfAFamilyThatWasTakenInToTheWhole() {
    merge();

    narratives.publish(aTale().named("a-late-tale-of-the-tests").of(STORY).draft());

    assertThat(members(SECOND)).contains("a-late-tale-of-the-tests");
    jdbc.sql("DELETE FROM narrative WHERE slug = 'a-late-tale-of-the-tests'").update();
  }

  @Test
  void refuseToUndoWhatLaterChangesStandOn() {
    merge();
    changes.rename(SECOND, LocalizedText.of("Ours", null, null), "", seen(SECOND), curator);
    long merging = changes.latest(SECOND).getLast().id();

    assertRefused(Reason.LATER_CHANGES, () -> changes.undo(merging, curator));
  }

  @Test
  void refuseWhatWasSeenBeforeSomebodyElseChangedIt() {
    long seen = changes.seen(STORY, SECOND);
    changes.rename(SECOND, LocalizedText.of("Ours", null, null), "", seen(SECOND), curator);

    assertRefused(Reason.CHANGED_MEANWHILE, () -> changes.merge(STORY, SECOND, "", seen, curator));
  }

  @Test
  void refuseToSplitOffNobodyOrEverybody() {
    assertRefused(
        Reason.NOBODY_CHOSEN,
        () -> changes.split(STORY, List.of(), NAME, "", seen(STORY), curator));
    assertRefused(
        Reason.EVERYBODY_CHOSEN,
        () ->
            changes.split(
                STORY, List.of(TrialStory.TOLD, TrialStory.OTHER), NAME, "", seen(STORY), curator));
  }

  @Test
  void letNobodyChangeFamiliesWhoIsNoCurator() {
    Account reader = actAs(somebody.with(Role.READER, "kella"));

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> changes.merge(STORY, SECOND, "", 0, reader));
  }

  private void merge() {
    changes.merge(STORY, SECOND, "one story", changes.seen(STORY, SECOND), curator);
  }

  private void undoLast() {
    FamilyChange last =
        changes.latest(null).stream()
            .filter(change -> change.undone() == null)
            .findFirst()
            .orElseThrow();
    changes.undo(last.id(), curator);
  }

  private long seen(String family) {
    return changes.seen(family);
  }

  private List<String> members(String family) {
    return families.find(family).orElseThrow().variants().stream().map(Variant::slug).toList();
  }

  private static void assertRefused(Reason reason, ThrowingCallable deed) {
    assertThatExceptionOfType(FamilyRefusal.class)
        .isThrownBy(deed)
        .extracting(FamilyRefusal::reason)
        .isEqualTo(reason);
  }

  /** Every row that a change of the two families may touch, as text. */
  private List<Map<String, @Nullable Object>> everything() {
    return jdbc.sql(
            """
            SELECT 'family' AS what, f::text AS holds FROM story_family f WHERE slug IN (:story, :second)
            UNION ALL SELECT 'narrative', n::text FROM narrative n
             WHERE slug LIKE '%-of-the-tests' OR slug = 'a-tale-of-the-second-story'
            UNION ALL SELECT 'open', o::text FROM open_narrative o WHERE family IN (:story, :second)
            UNION ALL SELECT 'member', m::text FROM family_membership m
            UNION ALL SELECT 'link', l::text FROM story_link l WHERE family IN (:story, :second)
            ORDER BY 1, 2
            """)
        .param("story", STORY)
        .param("second", SECOND)
        .query()
        .listOfRows();
  }

  private List<Map<String, @Nullable Object>> placements() {
    return jdbc.sql(
            """
            SELECT slug, family, family_decided, words::text FROM narrative
             WHERE slug LIKE '%-of-the-tests' OR slug = 'a-tale-of-the-second-story'
            UNION ALL SELECT narrative, family, true, '' FROM family_membership ORDER BY 1, 2
            """)
        .query()
        .listOfRows();
  }
}
