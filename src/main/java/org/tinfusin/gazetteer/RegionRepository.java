package org.tinfusin.gazetteer;

import org.springframework.data.jpa.repository.JpaRepository;

/** Keeps rows of {@code region}. */
interface RegionRepository extends JpaRepository<RegionEntity, String> {}
