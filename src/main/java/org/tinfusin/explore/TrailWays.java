package org.tinfusin.explore;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.tinfusin.shell.Translations;

/**
 * The ways from a page into a trail. They are the same for everybody: whoever has not signed in is
 * asked to, and comes back.
 */
final class TrailWays {
  private final Translations words;

  TrailWays(Translations words) {
    this.words = words;
  }

  void ofNarrative(Element head, String slug, Locale reader) {
    way(ways(head), "trails/add?narrative=" + slug, "trail.add", reader);
  }

  /** A story can be made into a trail of its own in one step. */
  void ofStory(Element head, String slug, Locale reader) {
    Element ways = ways(head);
    way(ways, "trails/new?from=" + slug, "trail.from-story", reader);
    way(ways, "trails/add?family=" + slug, "trail.add", reader);
  }

  private static Element ways(Element head) {
    return Html.child(head, "p", "into-trail");
  }

  private void way(Element ways, String address, String key, Locale reader) {
    Html.link(ways, address, words.text(reader, key)).attr("rel", "nofollow");
  }
}
