package org.tinfusin.family;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.FamilyPlacement;

/**
 * How things stood before a change of families: enough to put everything back.
 *
 * @param placements of the narratives that stood first under a family that was changed
 * @param memberships all further memberships in the families
 * @param names what the families were called and found by
 * @param links the links across genres that led to them
 */
record FamilyState(
    List<FamilyPlacement> placements,
    List<Membership> memberships,
    List<Name> names,
    List<CrossLink> links) {

  /** A narrative that tells a story beside its first one. */
  record Membership(String narrative, String family) {}

  /**
   * @param decided a curator has named it so
   * @param searchWords as the database writes them
   * @param mergedInto the family that took it in
   */
  record Name(
      String slug,
      LocalizedText title,
      boolean decided,
      String searchKey,
      String searchWords,
      @Nullable String mergedInto) {}

  /** A link from a proverb or poem to a family. */
  record CrossLink(String narrative, String kind, String family) {}
}
