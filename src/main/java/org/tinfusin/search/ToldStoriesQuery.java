package org.tinfusin.search;

/** Asks the stories that a narrative tells: the one it stands first under, and further ones. */
final class ToldStoriesQuery {
  /** The column that a condition on such a story names. */
  static final String FAMILY = "m.family";

  /** What a story is asked to equal: the whole that it may have been merged into. */
  static final String WHOLE = "whole_family(?)";

  /** True when one of its stories meets the condition, which replaces {@code %s}. */
  static final String TOLD = "id IN (SELECT m.id FROM published_family_member m WHERE %s)";

  private ToldStoriesQuery() {}
}
