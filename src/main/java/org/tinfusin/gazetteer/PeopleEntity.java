package org.tinfusin.gazetteer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/** A row of {@code people}. */
@Entity
@Table(name = "people")
@NullUnmarked
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class PeopleEntity {
  @Id private String key;
  private String nameEn;
  private String nameFr;
  private String nameAr;
  private @Nullable String endonym;
  private List<String> languages;
  private @Nullable String region;
  private boolean toBeChecked;
  private String searchKey;

  @Column(columnDefinition = "tsvector")
  @ColumnTransformer(read = "words::text", write = "?::tsvector")
  private String words;

  protected PeopleEntity() {}

  static PeopleEntity of(People people) {
    PeopleEntity row = new PeopleEntity();
    row.key = people.key();
    row.nameEn = people.name().exactly("en");
    row.nameFr = people.name().exactly("fr");
    row.nameAr = people.name().exactly("ar");
    row.endonym = people.endonym();
    row.languages = people.languages();
    row.region = people.region();
    row.toBeChecked = people.toBeChecked();
    SearchKeys keys = SearchKeys.of(people.name(), people.endonym());
    row.searchKey = keys.names();
    row.words = keys.words();
    return row;
  }

  People toPeople() {
    return new People(
        key, LocalizedText.of(nameEn, nameFr, nameAr), endonym, languages, region, toBeChecked);
  }
}
