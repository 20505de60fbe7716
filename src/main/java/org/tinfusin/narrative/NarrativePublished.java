package org.tinfusin.narrative;

/**
 * A narrative was published, for the first time or anew. Told within the transaction that publishes
 * it: what a listener writes down is kept with it or not at all.
 *
 * @param slug of the narrative
 */
public record NarrativePublished(String slug) {}
