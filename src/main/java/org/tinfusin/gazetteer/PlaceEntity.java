package org.tinfusin.gazetteer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.tinfusin.language.LocalizedText;

/** A row of {@code place}. */
@Entity
@Table(name = "place")
@NullUnmarked
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class PlaceEntity {
  @Id private String key;
  private String kind;
  private Point location;
  private @Nullable String country;
  private @Nullable String region;
  private String nameEn;
  private String nameFr;
  private String nameAr;
  private @Nullable String nameTfng;
  private @Nullable String endonym;
  private @Nullable String endonymLanguage;
  private List<String> otherNames;
  private short rank;
  private String source;
  private boolean toBeChecked;
  private String searchKey;

  @Column(columnDefinition = "tsvector")
  @ColumnTransformer(read = "words::text", write = "?::tsvector")
  private String words;

  protected PlaceEntity() {}

  static PlaceEntity of(Place place) {
    PlaceEntity row = new PlaceEntity();
    row.key = place.key();
    row.kind = place.kind();
    row.location = place.location();
    row.country = place.country();
    row.region = place.region();
    row.nameEn = place.name().exactly("en");
    row.nameFr = place.name().exactly("fr");
    row.nameAr = place.name().exactly("ar");
    row.nameTfng = place.tifinagh();
    row.endonym = place.endonym();
    row.endonymLanguage = place.endonymLanguage();
    row.otherNames = place.otherNames();
    row.rank = (short) place.rank();
    row.source = place.source();
    row.toBeChecked = place.toBeChecked();
    SearchKeys keys = SearchKeys.of(place);
    row.searchKey = keys.names();
    row.words = keys.words();
    return row;
  }

  Place toPlace() {
    return new Place(
        key,
        kind,
        location,
        country,
        region,
        LocalizedText.of(nameEn, nameFr, nameAr),
        nameTfng,
        endonym,
        endonymLanguage,
        otherNames,
        rank,
        source,
        toBeChecked);
  }
}
