package org.tinfusin.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Facets in memory until the collection changes: their counts look at every narrative that a
 * question finds, and many readers begin with the same questions.
 */
@Component
class KeptFacets {
  /** Some ten megabytes. */
  private static final int MOST = 500;

  private final FacetQuery query;
  private final CollectionTags tags;
  private final Cache<Entry, Facets> kept = Caffeine.newBuilder().maximumSize(MOST).build();

  KeptFacets(FacetQuery query, CollectionTags tags) {
    this.query = query;
    this.tags = tags;
  }

  private record Entry(CollectionTag tag, NarrativeFilter question) {}

  /** Counted now unless they are kept; several who ask at once may each count. */
  Facets facets(NarrativeFilter question) {
    Entry entry = new Entry(tags.now(), question);
    @Nullable Facets known = kept.getIfPresent(entry);
    if (known != null) {
      return known;
    }
    Facets counted = query.facets(question);
    kept.put(entry, counted);
    return counted;
  }
}
