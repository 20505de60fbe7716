package org.tinfusin.narrative;

/**
 * A narrative was taken from readers. Told within the transaction that does so.
 *
 * @param slug of the narrative
 */
public record NarrativeWithdrawn(String slug) {}
