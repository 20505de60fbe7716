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
    Element facts = Html.element("dl", "saying-facts");
    if (NarrativeTexts.needsGloss(of, reader)) {
      fact(facts, of, Kind.GLOSS, "section.gloss", reader);
    }
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
