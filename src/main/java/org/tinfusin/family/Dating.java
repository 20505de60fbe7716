package org.tinfusin.family;

/**
 * When a telling is from, as far as anybody says: years of our era, both included.
 *
 * @param recorded it was recorded then; otherwise the work it stands in came out then, and it may
 *     be far older
 */
public record Dating(int from, int to, boolean recorded) {}
