package org.tinfusin.gazetteer;

import org.springframework.data.jpa.repository.JpaRepository;

/** Keeps rows of {@code people}. */
interface PeopleRepository extends JpaRepository<PeopleEntity, String> {}
