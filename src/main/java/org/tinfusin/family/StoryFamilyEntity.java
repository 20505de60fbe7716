package org.tinfusin.family;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.ScriptFolding;

/** A row of {@code story_family} with its plot steps. */
@Entity
@Table(name = "story_family")
@NullUnmarked
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class StoryFamilyEntity {
  @Id private String slug;
  private String kind;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> title;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> gist;

  @JdbcTypeCode(SqlTypes.JSON)
  private String words;

  private List<String> taleTypes;
  private List<String> motifs;
  private String searchKey;

  @ElementCollection
  @CollectionTable(name = "story_step", joinColumns = @JoinColumn(name = "family"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  private List<StepRow> steps = new ArrayList<>();

  protected StoryFamilyEntity() {}

  /** A row of {@code story_step}; the number is its place in the list, from 1. */
  @Embeddable
  record StepRow(@JdbcTypeCode(SqlTypes.JSON) Map<String, String> words) {}

  /**
   * @param words the draft's words as JSON
   */
  static StoryFamilyEntity of(FamilyDraft draft, String words) {
    StoryFamilyEntity row = new StoryFamilyEntity();
    row.slug = draft.slug();
    row.kind = draft.kind();
    row.title = draft.title().byLanguage();
    row.gist = draft.gist().byLanguage();
    row.words = words;
    row.taleTypes = draft.taleTypes();
    row.motifs = draft.motifs();
    draft.steps().forEach(step -> row.steps.add(new StepRow(step.byLanguage())));
    row.searchKey = searchKey(draft.title());
    return row;
  }

  private static String searchKey(LocalizedText title) {
    return String.join("|", title.byLanguage().values().stream().map(ScriptFolding::fold).toList());
  }
}
