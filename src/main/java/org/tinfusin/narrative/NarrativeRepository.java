package org.tinfusin.narrative;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Keeps rows of {@code narrative}. */
interface NarrativeRepository extends JpaRepository<NarrativeEntity, Long> {
  Optional<NarrativeEntity> findBySlug(String slug);
}
