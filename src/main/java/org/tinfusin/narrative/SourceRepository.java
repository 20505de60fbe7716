package org.tinfusin.narrative;

import org.springframework.data.jpa.repository.JpaRepository;

/** Keeps rows of {@code source}. */
interface SourceRepository extends JpaRepository<SourceEntity, String> {}
