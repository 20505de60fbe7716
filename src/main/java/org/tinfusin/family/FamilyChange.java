package org.tinfusin.family;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a curator once did to story families, kept for good.
 *
 * @param family the slug it was done to
 * @param other the slug of the second family, of a merging or a splitting
 * @param families all whose rows or members it touched
 * @param who number of the account; nothing when the account is gone
 * @param undone when it was taken back; nothing while it holds
 */
public record FamilyChange(
    long id,
    Deed deed,
    String family,
    @Nullable String other,
    List<String> families,
    String comment,
    @Nullable Long who,
    Instant when,
    @Nullable Instant undone) {

  /** What can be done to families. */
  public enum Deed {
    /** The family was taken in by the other one. */
    MERGE,
    /** Some of its narratives became the other one. */
    SPLIT,
    RENAME,
    /** A narrative was put into it. */
    JOIN,
    /** A narrative was taken out of it. */
    LEAVE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the words for it. */
    public String key() {
      return "families.deed." + word();
    }
  }

  public FamilyChange {
    families = List.copyOf(families);
  }
}
