package org.tinfusin.gazetteer;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Keeps rows of {@code region}. */
interface RegionRepository extends JpaRepository<RegionEntity, String> {
  /** A region's name without its area. */
  record Named(String key, String en, String fr, String ar) {}

  @Query(
      "select new org.tinfusin.gazetteer.RegionRepository$Named(r.key, r.nameEn, r.nameFr, r.nameAr)"
          + " from RegionEntity r")
  List<Named> names();
}
