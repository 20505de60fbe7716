package org.tinfusin.gazetteer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.tinfusin.language.LocalizedText;

/** A row of {@code region}. */
@Entity
@Table(name = "region")
@NullUnmarked
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class RegionEntity {
  @Id private String key;
  private String nameEn;
  private String nameFr;
  private String nameAr;
  private @Nullable String endonym;
  private short rank;
  private double angle;
  private Point label;
  private MultiPolygon area;
  private String searchKey;

  protected RegionEntity() {}

  static RegionEntity of(Region region) {
    RegionEntity row = new RegionEntity();
    row.key = region.key();
    row.nameEn = region.name().exactly("en");
    row.nameFr = region.name().exactly("fr");
    row.nameAr = region.name().exactly("ar");
    row.endonym = region.endonym();
    row.rank = (short) region.rank();
    row.angle = region.angle();
    row.label = region.label();
    row.area = region.area();
    row.searchKey = SearchKeys.of(region.name(), region.endonym()).names();
    return row;
  }

  Region toRegion() {
    return new Region(
        key, LocalizedText.of(nameEn, nameFr, nameAr), endonym, rank, angle, label, area);
  }
}
