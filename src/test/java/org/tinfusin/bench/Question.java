package org.tinfusin.bench;

import java.util.List;

/**
 * Something readers ask.
 *
 * @param paths addresses that ask it, each about another part of the collection
 * @param plain the SQL that answers the same, one statement or several separated by {@code ;}, in
 *     the order of the paths
 * @param aim milliseconds that half of the answers should need at a million; 0 for none
 */
record Question(String name, List<String> paths, List<String> plain, int aim) {}
