package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.tinfusin.family.StoryCharacter;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.shell.Translations;

/** What stands in the margin of a story: who acts in it, what it hangs on, how it was recorded. */
final class StoryMargin {
  private final Translations words;
  private final NumberList numbers;

  StoryMargin(Translations words, NumberList numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  void append(Element body, StoryFamily story, Locale reader) {
    Element margin = Html.element("aside", "story-margin");
    margin.attr("aria-label", words.text(reader, "story.margin"));
    characters(margin, story.words().characters(), reader);
    objects(margin, story.words().objects(), reader);
    numbers.append(margin, story.taleTypes(), story.motifs(), reader);
    bias(margin, story.words().bias(), reader);
    if (margin.childrenSize() > 0) {
      body.appendChild(margin);
    }
  }

  private void characters(Element margin, List<StoryCharacter> characters, Locale reader) {
    if (characters.isEmpty()) {
      return;
    }
    Element list = Html.child(section(margin, "characters", reader), "dl", "character-list");
    for (StoryCharacter character : characters) {
      Html.child(list, "dt", "", words.text(reader, "character." + character.role().word()));
      character.name().in(reader).ifPresent(name -> Html.child(list, "dd", "", name));
    }
  }

  private void objects(Element margin, List<LocalizedText> objects, Locale reader) {
    if (objects.isEmpty()) {
      return;
    }
    Element list = Html.child(section(margin, "objects", reader), "ul", "object-list");
    objects.forEach(thing -> thing.in(reader).ifPresent(t -> Html.child(list, "li", "", t)));
  }

  private void bias(Element margin, LocalizedText bias, Locale reader) {
    bias.in(reader).ifPresent(t -> Html.child(section(margin, "bias", reader), "p", "", t));
  }

  private Element section(Element margin, String name, Locale reader) {
    Element section = Html.child(margin, "section", name);
    Html.child(section, "h2", "", words.text(reader, "section." + name));
    return section;
  }
}
