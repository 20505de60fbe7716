package org.tinfusin.narrative;

import com.fasterxml.jackson.annotation.JsonCreator;
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
 * @param recordings in the order in which they are offered
 * @param protocol who may read it
 * @param reservedPlace whether readers are told its region only, and no place
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
    List<String> motifs,
    List<Recording> recordings,
    Protocol protocol,
    boolean reservedPlace) {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * @throws IllegalArgumentException when something a reader needs is missing; the message says
   *     what
   */
  @JsonCreator // of versions
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
    recordings = List.copyOf(recordings);
  }

  /** One for everyone, without recordings. */
  public NarrativeDraft(
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
    this(
        slug,
        family,
        genre,
        subgenre,
        title,
        language,
        people,
        peopleNote,
        teller,
        collector,
        poet,
        recorded,
        attestation,
        places,
        texts,
        citations,
        taleTypes,
        motifs,
        List.of(),
        Protocol.PUBLIC,
        false);
  }

  /** The same narrative for these readers, with its place or with its region alone. */
  public NarrativeDraft shownTo(Protocol newProtocol, boolean newReservedPlace) {
    return with(recordings, newProtocol, newReservedPlace);
  }

  /** The same narrative with these recordings. */
  public NarrativeDraft heardIn(List<Recording> newRecordings) {
    return with(newRecordings, protocol, reservedPlace);
  }

  private NarrativeDraft with(List<Recording> heard, Protocol readers, boolean reserved) {
    return new NarrativeDraft(
        slug,
        family,
        genre,
        subgenre,
        title,
        language,
        people,
        peopleNote,
        teller,
        collector,
        poet,
        recorded,
        attestation,
        places,
        texts,
        citations,
        taleTypes,
        motifs,
        heard,
        readers,
        reserved);
  }
}
