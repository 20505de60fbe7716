package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.Variant;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.shell.Translations;

/** Where else the stories of a narrative are told, story by story. */
final class ElsewhereList {
  private final Translations words;
  private final VariantLines lines;

  ElsewhereList(Translations words, VariantLines lines) {
    this.words = words;
    this.lines = lines;
  }

  void append(NarrativeReading narrative, List<StoryFamily> stories, Element body, Locale reader) {
    for (StoryFamily story : stories) {
      if (story.variants().size() < 2) {
        toStory(body, story, reader);
        continue;
      }
      Element section = Html.child(body, "section", "variants");
      String title = story.title().textFor(reader);
      Html.child(
          section,
          "h2",
          "",
          stories.size() == 1
              ? words.text(reader, "section.variants")
              : words.text(reader, "section.variants-of", title));
      Element list = Html.child(section, "ul", "variant-list");
      for (Variant variant : story.variants()) {
        if (!variant.slug().equals(narrative.slug())) {
          Element line = lines.append(list, variant, reader);
          lines.compare(line, narrative.slug(), variant, reader);
          dispute(narrative, variant, line, reader);
        }
      }
      toStory(section, story, reader);
    }
  }

  private void toStory(Element parent, StoryFamily story, Locale reader) {
    Html.link(
            parent,
            "stories/" + story.slug(),
            words.text(reader, "story.all-variants", story.variants().size()))
        .addClass("to-story");
  }

  /** The quiet way for readers with an account to say that one of the two does not belong here. */
  private void dispute(NarrativeReading narrative, Variant variant, Element line, Locale reader) {
    String where = variant.place().textFor(reader);
    Html.link(
            line,
            "propose/" + narrative.slug() + "?with=" + variant.slug() + "&dispute",
            words.text(reader, "dispute.here"))
        .addClass("to-dispute")
        .attr("rel", "nofollow")
        .attr("aria-label", words.text(reader, "dispute.here-label", where));
  }
}
