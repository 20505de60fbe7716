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
      List<Text> of = textsBySlug.getOrDefault(saying.slug(), List.of());
      Element item = lines.append(list, saying, reader);
      lines.date(item, saying, reader);
      item.prependChild(said(saying, of, reader));
      facts(item, of, reader);
    }
  }

  /** Its own words, or its title where no source gives them. */
  private Element said(Variant saying, List<Text> of, Locale reader) {
    Element said = Html.element("div", "saying-words");
    texts.original(of, said, reader);
    if (of.stream().noneMatch(text -> text.kind() == Kind.ORIGINAL)) {
      saying.title().in(reader).ifPresent(title -> Html.child(said, "p", "saying-title", title));
    }
    return said;
  }

  private void facts(Element item, List<Text> of, Locale reader) {
    Element list = Html.element("dl", "saying-facts");
    FactList facts = new FactList(list, words, reader);
    if (NarrativeTexts.needsGloss(of, reader)) {
      facts.add("section.gloss", NarrativeTexts.localized(of, Kind.GLOSS));
    }
    facts.add("section.sense", NarrativeTexts.localized(of, Kind.SENSE));
    facts.add("section.said_when", NarrativeTexts.localized(of, Kind.SAID_WHEN));
    if (list.childrenSize() > 0) {
      item.appendChild(list);
    }
  }
}
