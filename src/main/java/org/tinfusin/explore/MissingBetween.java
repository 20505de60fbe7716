package org.tinfusin.explore;

import org.tinfusin.narrative.IndexNumber;

/**
 * A tale type or motif that is told north and south of the desert, and not known from within it.
 *
 * @param north how many tellings north of the belt carry it
 * @param south how many south of it
 */
record MissingBetween(IndexNumber.Kind kind, String number, long north, long south) {}
