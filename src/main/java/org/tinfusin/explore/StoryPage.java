package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.Variant;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.shell.Translations;

/** The page of a story family as semantic HTML: what is told, and where its variants are. */
@Service
public class StoryPage {
  private final Translations words;
  private final NarrativePage narratives;

  StoryPage(Translations words, NarrativePage narratives) {
    this.words = words;
    this.narratives = narratives;
  }

  public Element head(StoryFamily story, Locale reader) {
    Element head = Html.element("header", "reading-head");
    Html.child(head, "p", "kicker", kicker(story, reader));
    story.title().in(reader).ifPresent(title -> Html.child(head, "h1", "", title));
    story.gist().in(reader).ifPresent(gist -> Html.child(head, "p", "gist", gist));
    return head;
  }

  public Element body(StoryFamily story, Locale reader) {
    Element body = Html.element("div", "reading-body");
    retelling(story, body, reader);
    steps(story, body, reader);
    variants(story, body, reader);
    FactList facts = new FactList(Html.child(body, "dl", "facts"), words, reader);
    facts.addUnchecked("fact.types", story.taleTypes());
    facts.addUnchecked("fact.motifs", story.motifs());
    return body;
  }

  /** All variants as one list, from north to south. */
  public Element variantList(StoryFamily story, Locale reader) {
    Element list = Html.element("ul", "variant-list");
    story.variants().forEach(variant -> narratives.appendVariant(list, variant, reader));
    return list;
  }

  /** Such as "Story · 6 variants · on both sides of the Sahara". */
  public String kicker(StoryFamily story, Locale reader) {
    String kind = words.text(reader, "story.kind." + story.kind());
    String count = words.text(reader, "story.variants", story.variants().size());
    String sides = story.joinsBothSides() ? " · " + words.text(reader, "story.both-sides") : "";
    return kind + " · " + count + sides;
  }

  private void retelling(StoryFamily story, Element body, Locale reader) {
    story
        .retelling()
        .in(reader)
        .ifPresent(
            text -> {
              Element section = Html.child(body, "section", "text text-retelling");
              Html.child(section, "h2", "", words.text(reader, "section.retelling"));
              text.text()
                  .strip()
                  .lines()
                  .filter(line -> !line.isBlank())
                  .forEach(
                      line ->
                          Html.child(
                              section, "p", "", new LocalizedText.Part(text.language(), line)));
              Html.child(section, "p", "by-the-atlas", words.text(reader, "text.by-the-atlas"));
            });
  }

  private void steps(StoryFamily story, Element body, Locale reader) {
    if (story.steps().isEmpty()) {
      return;
    }
    Element section = Html.child(body, "section", "steps");
    Html.child(section, "h2", "", words.text(reader, "section.steps"));
    Element list = Html.child(section, "ol", "step-list");
    story.steps().forEach(step -> step.in(reader).ifPresent(s -> Html.child(list, "li", "", s)));
  }

  private void variants(StoryFamily story, Element body, Locale reader) {
    Element section = Html.child(body, "section", "variants");
    Html.child(section, "h2", "", words.text(reader, "section.variants"));
    for (String side : List.of("north", "south")) {
      List<Variant> there =
          story.variants().stream().filter(variant -> variant.side().equals(side)).toList();
      if (!there.isEmpty()) {
        Html.child(section, "h3", "", words.text(reader, "side." + side, there.size()));
        Element list = Html.child(section, "ul", "variant-list");
        there.forEach(variant -> narratives.appendVariant(list, variant, reader));
      }
    }
  }
}
