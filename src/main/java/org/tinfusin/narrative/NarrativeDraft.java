package org.tinfusin.narrative;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.LocalizedText;

/**
 * A narrative ready to be published: it cannot be half valid.
 *
 * @param slug its address, ASCII
 * @param family slug of the story family it is a variant of
 * @param people key in the gazetteer; {@code peopleNote} says more closely who
 * @param poet who made the poem, or the tradition it comes from
 * @param recorded year or years, as the source gives them
 * @param places the first one is where the map draws it
 * @param taleTypes scheme and code, such as {@code ATU 510A}
 * @param motifs Thompson numbers, unchecked
 */
public record NarrativeDraft(
    String slug,
    @Nullable String family,
    Genre genre,
    String subgenre,
    LocalizedText title,
    LanguageTag language,
    @Nullable String people,
    LocalizedText peopleNote,
    @Nullable String teller,
    @Nullable String collector,
    Poet poet,
    @Nullable String recorded,
    Attestation attestation,
    List<PlaceLink> places,
    List<Text> texts,
    List<Citation> citations,
    List<String> taleTypes,
    List<String> motifs) {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * @throws IllegalArgumentException when something a reader needs is missing; the message says
   *     what
   */
  public NarrativeDraft {
    if (!SLUG.matcher(slug).matches()) {
      throw new IllegalArgumentException(
          "“" + slug + "” is no slug: use a-z, 0-9 and single hyphens");
    }
    if (title.isEmpty()) {
      throw new IllegalArgumentException("“" + slug + "” needs a title");
    }
    if (places.isEmpty()) {
      throw new IllegalArgumentException("“" + slug + "” needs a place");
    }
    places = List.copyOf(places);
    texts = List.copyOf(texts);
    citations = List.copyOf(citations);
    taleTypes = List.copyOf(taleTypes);
    motifs = List.copyOf(motifs);
  }
}
