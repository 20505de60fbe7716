package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.tinfusin.family.Variant;
import org.tinfusin.narrative.Text;
import org.tinfusin.narrative.Text.Kind;
import org.tinfusin.shell.Translations;

/** The sayings of a proverb family, each as it is said, what it says and what it means. */
final class SayingList {
  private final Translations words;
  private final NarrativeTexts texts;
  private final VariantLines lines;

  SayingList(Translations words, NarrativeTexts texts, VariantLines lines) {
    this.words = words;
    this.texts = texts;
    this.lines = lines;
  }

  /**
   * @param textsBySlug the texts of each saying
   */
  void append(
      Element section, List<Variant> sayings, Map<String, List<Text>> textsBySlug, Locale reader) {
    Element list = Html.child(section, "ul", "variant-list saying-list");
    for (Variant saying : sayings) {
      Element item = lines.append(list, saying, reader);
      append(item, saying, textsBySlug.getOrDefault(saying.slug(), List.of()), reader);
    }
  }

  private void append(Element item, Variant saying, List<Text> of, Locale reader) {
    if (of.stream().noneMatch(text -> text.kind() == Kind.ORIGINAL)) {
      saying.title().in(reader).ifPresent(title -> Html.child(item, "p", "saying-title", title));
    }
    texts.original(of, item, reader);
    Element facts = Html.element("dl", "saying-facts");
    fact(facts, of, Kind.GLOSS, "section.gloss", reader);
    fact(facts, of, Kind.SENSE, "section.sense", reader);
    fact(facts, of, Kind.SAID_WHEN, "section.said_when", reader);
    if (facts.childrenSize() > 0) {
      item.appendChild(facts);
    }
  }

  private void fact(Element facts, List<Text> of, Kind kind, String key, Locale reader) {
    NarrativeTexts.localized(of, kind)
        .in(reader)
        .ifPresent(
            part -> {
              Html.child(facts, "dt", "", words.text(reader, key));
              Html.child(facts, "dd", "", part);
            });
  }
}
