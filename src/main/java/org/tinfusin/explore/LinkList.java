package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.tinfusin.family.LinkReading;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Source;
import org.tinfusin.shell.Translations;

/** Links across genres: the proverb of a tale, the poem that sings it, and the way back. */
final class LinkList {
  private final Translations words;
  private final VariantLines lines;

  LinkList(Translations words, VariantLines lines) {
    this.words = words;
    this.lines = lines;
  }

  /**
   * Nothing when there is no link.
   *
   * @param leadsToStory whether the page stands at the proverb's or poem's end of a link
   * @param works the works that say so, by key
   */
  void append(
      Element parent,
      List<LinkReading> links,
      Predicate<LinkReading> leadsToStory,
      Map<String, Source> works,
      Locale reader) {
    if (links.isEmpty()) {
      return;
    }
    Element section = Html.child(parent, "section", "links");
    Html.child(section, "h2", "", words.text(reader, "section.links"));
    Element list = Html.child(section, "ul", "link-list");
    for (LinkReading link : links) {
      Element item = Html.child(list, "li", "link");
      if (leadsToStory.test(link)) {
        toStory(item, link, reader);
      } else {
        toNarrative(item, link, reader);
      }
      reason(item, link, works, reader);
    }
  }

  private void toStory(Element item, LinkReading link, Locale reader) {
    kind(item, "link.to-story.", link, reader);
    anchor(item, "stories/" + link.link().family(), "tale", link.familyTitle(), reader);
  }

  private void toNarrative(Element item, LinkReading link, Locale reader) {
    kind(item, "link.to-narrative.", link, reader);
    anchor(
        item, "narratives/" + link.link().narrative(), link.genre(), link.narrativeTitle(), reader);
    String where = link.place().textFor(reader);
    String who = lines.teller(link.people(), link.language(), reader);
    Html.child(item, "span", "variant-people", who + " · " + where);
  }

  private void kind(Element item, String key, LinkReading link, Locale reader) {
    Html.child(item, "p", "link-kind", words.text(reader, key + link.link().kind().word()));
  }

  private static void anchor(
      Element item, String address, String genre, LocalizedText title, Locale reader) {
    Element anchor = Html.link(item, address, "");
    anchor.appendChild(VariantLines.mark(genre));
    title.in(reader).ifPresent(part -> Html.child(anchor, "span", "link-title", part));
  }

  private void reason(Element item, LinkReading link, Map<String, Source> works, Locale reader) {
    link.link().reason().in(reader).ifPresent(part -> Html.child(item, "p", "link-reason", part));
    Source work = link.link().source() == null ? null : works.get(link.link().source());
    String basis =
        work == null
            ? words.text(reader, "basis.editor")
            : words.text(reader, "basis.work", SourceList.inShort(work));
    Html.child(item, "p", "basis", basis);
  }
}
