package org.tinfusin.family;

import org.springframework.data.jpa.repository.JpaRepository;

/** Keeps rows of {@code story_family}. */
interface StoryFamilyRepository extends JpaRepository<StoryFamilyEntity, String> {}
