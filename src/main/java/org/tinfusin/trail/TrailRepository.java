package org.tinfusin.trail;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Keeps trails. */
interface TrailRepository extends JpaRepository<TrailEntity, Long> {
  Optional<TrailEntity> findBySlug(String slug);

  Optional<TrailEntity> findByKey(String key);

  List<TrailEntity> findByAuthorOrderByChangedAtDesc(long author);

  List<TrailEntity> findByVisibilityOrderByChangedAt(String visibility);
}
