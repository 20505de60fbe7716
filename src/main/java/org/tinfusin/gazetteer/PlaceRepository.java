package org.tinfusin.gazetteer;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;

/** Keeps rows of {@code place}. */
interface PlaceRepository extends JpaRepository<PlaceEntity, String> {
  List<PlaceEntity> findByKindNot(String kind, Sort order);
}
