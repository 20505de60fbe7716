package org.tinfusin.family;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The one door to story families. */
@Service
public class StoryFamilies {
  private final StoryFamilyRepository families;
  private final FamilyQuery query;

  StoryFamilies(StoryFamilyRepository families, FamilyQuery query) {
    this.families = families;
    this.query = query;
  }

  /** Keeps the family under its slug, in place of what stood there. */
  public void put(FamilyDraft draft) {
    families.save(StoryFamilyEntity.of(draft));
  }

  /** The family with its published variants, if it has any. */
  public Optional<StoryFamily> find(String slug) {
    return query.find(slug);
  }

  /**
   * All families that have a published variant, those that span the Sahara and the largest first.
   */
  public List<FamilySummary> all() {
    return query.all();
  }

  /** The lines between the variants of a family. */
  public List<Arc> arcs(StoryFamily family) {
    return VariantNetwork.over(family.variants());
  }
}
