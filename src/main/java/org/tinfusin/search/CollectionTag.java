package org.tinfusin.search;

import org.tinfusin.narrative.Reader;

/**
 * What an answer stands for as long as neither the collection nor the atlas changes.
 *
 * @param build of the atlas that answers
 * @param revision of the collection, as of {@code published_revision}
 * @param reader whom it may be shown to
 */
public record CollectionTag(String build, long revision, Reader reader) {

  /** A weak entity tag (RFC 9110, 8.8.3): a compressed answer may carry it too. */
  public String entityTag() {
    return entityTag("");
  }

  /** The entity tag of an answer that also depends on this. */
  public String entityTag(String variant) {
    return "W/\""
        + build
        + "-"
        + reader.tagged(revision)
        + (variant.isEmpty() ? "" : "-" + variant)
        + "\"";
  }
}
