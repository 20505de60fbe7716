package org.tinfusin.gazetteer;

import org.springframework.data.jpa.repository.JpaRepository;

/** Keeps rows of {@code place}. */
interface PlaceRepository extends JpaRepository<PlaceEntity, String> {}
