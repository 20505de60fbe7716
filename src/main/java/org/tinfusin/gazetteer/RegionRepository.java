package org.tinfusin.gazetteer;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Keeps rows of {@code region}. */
interface RegionRepository extends JpaRepository<RegionEntity, String> {
  /** A region's names without its area. */
  record Named(String key, String nameEn, String nameFr, String nameAr) {}

  List<Named> findAllBy();
}
