package org.tinfusin.trail;

import org.jspecify.annotations.Nullable;

/**
 * A trail as it is kept.
 *
 * @param key opens it to whoever has its link; hand it on only where the trail is shown
 * @param version grows with every change
 * @param author the name that its author shows; null when it comes with the atlas, or the author
 *     has left
 * @param mine whether whoever asks has written it
 * @param credit title and author of the trail that this one is a copy of
 * @param note what the curator said who did not let it become public
 */
public record Trail(
    String slug,
    String key,
    int version,
    TrailDraft words,
    Visibility visibility,
    boolean shipped,
    @Nullable String author,
    boolean mine,
    @Nullable String credit,
    @Nullable String note) {

  /** Its address below the root of the atlas, with the key where one is needed. */
  public String address() {
    return "trails/" + slug + query();
  }

  /** The same for another page of the trail, such as {@code print}. */
  public String address(String page) {
    return "trails/" + slug + "/" + page + query();
  }

  private String query() {
    return visibility == Visibility.PUBLIC ? "" : "?" + Trails.KEY + "=" + key;
  }
}
