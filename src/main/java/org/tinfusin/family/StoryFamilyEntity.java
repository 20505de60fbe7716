package org.tinfusin.family;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.ScriptFolding;
import org.tinfusin.language.SearchWords;
import org.tinfusin.language.SearchWords.Part;

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

  @Column(columnDefinition = "tsvector")
  @ColumnTransformer(read = "search_words::text", write = "?::tsvector")
  private String searchWords;

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
    List<String> names = names(draft);
    row.searchKey = searchKey(names);
    row.searchWords = searchWords(names, draft.gist());
    return row;
  }

  /** Its titles, and what it is called where it is told. */
  private static List<String> names(FamilyDraft draft) {
    List<String> names = new ArrayList<>(draft.title().byLanguage().values());
    draft.words().knownAs().forEach(known -> names.add(known.name()));
    return names;
  }

  /** Names as suggestions are ordered by. */
  static String searchKey(Collection<String> names) {
    return String.join("|", names.stream().map(ScriptFolding::fold).toList());
  }

  /** What a family with these names is found by, as the database writes it. */
  static String searchWords(Collection<String> names, LocalizedText gist) {
    SearchWords words = SearchWords.none().names(Part.TITLE, names);
    gist.byLanguage().forEach((language, text) -> words.text(Part.SUMMARY, language, text));
    return words.toVector();
  }
}
