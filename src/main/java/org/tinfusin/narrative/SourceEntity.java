package org.tinfusin.narrative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row of {@code source}. */
@Entity
@Table(name = "source")
@NullUnmarked
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class SourceEntity {
  @Id private String key;
  private String author;
  private @Nullable Integer year;
  private @Nullable Integer yearEnd;
  private String title;
  private @Nullable String container;
  private @Nullable String place;
  private @Nullable String publisher;
  private String kind;
  private List<String> languages;
  private @Nullable Integer authorDied;
  private String rights;
  private @Nullable String note;

  protected SourceEntity() {}

  static SourceEntity of(Source source) {
    SourceEntity row = new SourceEntity();
    row.key = source.key();
    row.author = source.author();
    row.year = source.year();
    row.yearEnd = source.yearEnd();
    row.title = source.title();
    row.container = source.container();
    row.place = source.place();
    row.publisher = source.publisher();
    row.kind = source.kind();
    row.languages = source.languages();
    row.authorDied = source.authorDied();
    row.rights = source.rights();
    row.note = source.note();
    return row;
  }

  Source toSource() {
    return new Source(
        key,
        author,
        year,
        yearEnd,
        title,
        container,
        place,
        publisher,
        kind,
        languages,
        authorDied,
        rights,
        note);
  }
}
