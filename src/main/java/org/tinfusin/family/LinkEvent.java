package org.tinfusin.family;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One change of a link, as it is kept for good.
 *
 * @param who number of the account; nothing when the account is gone
 * @param from the state before; nothing when the link was new
 */
public record LinkEvent(
    Instant when,
    @Nullable Long who,
    Deed deed,
    VariantLink.Kind kind,
    VariantLink.@Nullable State from,
    VariantLink.State to,
    String comment) {

  /** What somebody did: curators the first four, every reader with an account the others. */
  public enum Deed {
    CONFIRM,
    REJECT,
    /** Looked at and left open. */
    SET_ASIDE,
    COMMENT,
    PROPOSE,
    DISPUTE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the words for it. */
    public String key() {
      return "deciding.deed." + word().replace('_', '-');
    }
  }
}
