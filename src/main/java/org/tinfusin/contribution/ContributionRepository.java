package org.tinfusin.contribution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** Keeps rows of {@code contribution}. */
interface ContributionRepository extends JpaRepository<ContributionEntity, Long> {
  Optional<ContributionEntity> findByKey(UUID key);

  List<ContributionEntity> findByAccountIdOrderByChangedAtDesc(long account, Limit most);

  List<ContributionEntity> findByStateInOrderByChangedAt(Collection<String> states, Limit most);

  long countByAccountIdAndState(long account, String state);
}
