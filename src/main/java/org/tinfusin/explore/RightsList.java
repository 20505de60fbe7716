package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.tinfusin.narrative.Citation;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.Cited;
import org.tinfusin.narrative.Source;
import org.tinfusin.narrative.Text;
import org.tinfusin.shell.Translations;

/** Whose the words of a page are, and what may be done with them. */
final class RightsList {
  private final Translations words;

  RightsList(Translations words) {
    this.words = words;
  }

  void append(NarrativeReading narrative, Element body, Locale reader) {
    Element section = Html.child(body, "section", "rights");
    Html.child(section, "h2", "", words.text(reader, "section.rights"));
    if (has(narrative, Text.Origin.SOURCE)) {
      Html.child(section, "p", "", words.text(reader, "rights.words-of-source"));
    }
    if (has(narrative, Text.Origin.ATLAS)) {
      Html.child(section, "p", "", words.text(reader, "rights.words-of-atlas"));
    }
    Element list = Html.element("ul", "rights-list");
    worksWithTheWords(narrative).forEach(work -> append(work, list, reader));
    if (list.childrenSize() > 0) {
      section.appendChild(list);
    }
  }

  private void append(Source work, Element list, Locale reader) {
    Element item = Html.child(list, "li", "");
    Html.child(item, "bdi", "", SourceList.inShort(work));
    item.appendText(" · " + words.text(reader, key(work)));
  }

  /** The data says in words how we read the legal state of a work. */
  private static String key(Source work) {
    return switch (work.rights()) {
      case "public domain (life+70)" -> "rights.public-domain";
      case "in copyright" -> "rights.in-copyright";
      default -> "rights.unknown";
    };
  }

  private static boolean has(NarrativeReading narrative, Text.Origin origin) {
    return narrative.texts().stream().anyMatch(text -> text.origin() == origin);
  }

  /** An index that only names a narrative holds none of its words. */
  private static List<Source> worksWithTheWords(NarrativeReading narrative) {
    return narrative.citations().stream()
        .filter(cited -> cited.role() != Citation.Role.INDEX && cited.role() != Citation.Role.CF)
        .map(Cited::source)
        .distinct()
        .toList();
  }
}
