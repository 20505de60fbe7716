package org.tinfusin.family;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.ScriptFolding;

/** A row of {@code story_family}. */
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

  protected StoryFamilyEntity() {}

  static StoryFamilyEntity of(FamilyDraft draft) {
    StoryFamilyEntity row = new StoryFamilyEntity();
    row.slug = draft.slug();
    row.kind = draft.kind();
    row.title = draft.title().byLanguage();
    row.gist = draft.gist().byLanguage();
    row.words = draft.words();
    row.taleTypes = draft.taleTypes();
    row.motifs = draft.motifs();
    row.searchKey = searchKey(draft.title());
    return row;
  }

  private static String searchKey(LocalizedText title) {
    return String.join("|", title.byLanguage().values().stream().map(ScriptFolding::fold).toList());
  }
}
