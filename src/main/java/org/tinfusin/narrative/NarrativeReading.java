package org.tinfusin.narrative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/**
 * A published narrative as its reading page shows it.
 *
 * @param language tag of the language it was told in
 * @param people key in the gazetteer
 * @param poet who made the poem, or the tradition it comes from
 * @param side north or south of the Sahara
 * @param published since when readers can see it (UTC)
 */
public record NarrativeReading(
    long id,
    String slug,
    @Nullable String family,
    Genre genre,
    String subgenre,
    LocalizedText title,
    String language,
    @Nullable String people,
    LocalizedText peopleNote,
    @Nullable String teller,
    @Nullable String collector,
    Poet poet,
    @Nullable String recorded,
    Attestation attestation,
    List<String> taleTypes,
    List<String> motifs,
    String side,
    List<PlaceRead> places,
    List<Text> texts,
    List<Cited> citations,
    List<Heard> recordings,
    LocalDate published) {

  /**
   * A recording that can be listened to.
   *
   * @param media its id in the store
   * @param type media type
   * @param seconds how long it plays, where that is known
   * @param language tag of what is spoken, where it is not the narrative's own
   */
  public record Heard(
      String media,
      String type,
      @Nullable Double seconds,
      @Nullable String language,
      @Nullable String note) {}

  /**
   * A place link with the names of its place.
   *
   * @param key in the gazetteer; null when the place is kept back and the names are its region's
   * @param lon longitude in degrees
   * @param lat latitude in degrees
   * @param footprint region key or {@code radius:km@lon,lat}, when the place is an area
   */
  public record PlaceRead(
      @Nullable String key,
      LocalizedText name,
      @Nullable String tifinagh,
      PlaceLink.Role role,
      org.tinfusin.geo.Certainty certainty,
      PlaceLink.Basis basis,
      double lon,
      double lat,
      @Nullable String footprint) {}

  /** A cited work and where in it. */
  public record Cited(Source source, Citation.Role role, @Nullable String locator) {}

  /** Where the map draws it. */
  public PlaceRead place() {
    return places.getFirst();
  }
}
