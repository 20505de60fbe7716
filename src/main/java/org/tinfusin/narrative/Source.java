package org.tinfusin.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bibliographic work.
 *
 * @param yearEnd last year of a work in several volumes
 * @param title in the work's own language
 * @param container journal, book or site it stands in
 * @param kind book, chapter, article, thesis, catalogue, website, manuscript, recording, collection
 * @param rights our reading of its legal state
 */
public record Source(
    String key,
    String author,
    @Nullable Integer year,
    @Nullable Integer yearEnd,
    String title,
    @Nullable String container,
    @Nullable String place,
    @Nullable String publisher,
    String kind,
    List<String> languages,
    @Nullable Integer authorDied,
    String rights,
    @Nullable String note) {
  public Source {
    languages = List.copyOf(languages);
  }

  /** Author and year, as one says which work is meant; the title stands in for a missing author. */
  public String shortly() {
    String who = author.isBlank() ? title : author;
    return year == null ? who : who + " " + year;
  }
}
