package org.tinfusin.explore;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tinfusin.narrative.NarrativeReading.Cited;
import org.tinfusin.narrative.Source;
import org.tinfusin.narrative.Words;
import org.tinfusin.shell.Translations;

/**
 * The list of cited works, each with what it says: the text itself or only an entry in an index.
 */
final class SourceList {
  private final Translations words;

  SourceList(Translations words) {
    this.words = words;
  }

  void append(List<Cited> citations, Element body, Locale reader) {
    append(citations, List.of(), body, reader);
  }

  /**
   * @param further works that other words of the page rely on; one that is cited too stands once
   */
  void append(List<Cited> citations, Collection<Source> further, Element body, Locale reader) {
    Set<String> cited = citations.stream().map(c -> c.source().key()).collect(Collectors.toSet());
    List<Source> more = further.stream().filter(work -> !cited.contains(work.key())).toList();
    if (citations.isEmpty() && more.isEmpty()) {
      return;
    }
    Element section = Html.child(body, "section", "sources");
    Html.child(section, "h2", "", words.text(reader, "section.sources"));
    Element list = Html.child(section, "ul", "source-list");
    for (Cited citation : citations) {
      append(citation, list, reader);
    }
    more.forEach(work -> append(work, Html.child(list, "li", "source")));
  }

  /** Author and year of the cited works, such as "Basset 1897; Uther 2004". */
  String inShort(List<Cited> citations) {
    return citations.stream()
        .map(Cited::source)
        .map(SourceList::inShort)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** Such as "Basset 1897". */
  static String inShort(Source source) {
    if (source.author().isBlank()) {
      return source.title();
    }
    return source.year() == null ? source.author() : source.author() + " " + source.year();
  }

  private void append(Cited cited, Element list, Locale reader) {
    String role = Words.word(cited.role());
    Element item = Html.child(list, "li", "source source-" + role);
    append(cited.source(), item);
    if (cited.locator() != null) {
      item.appendText(" ");
      Html.child(item, "span", "locator", cited.locator()).attr("dir", "auto");
    }
    item.appendText(" ");
    Html.child(item, "span", "source-role", words.text(reader, "source." + role));
  }

  private static void append(Source source, Element item) {
    Element work = Html.child(item, "span", "work").attr("dir", "auto");
    if (!source.author().isBlank()) {
      work.appendText(source.author() + ", ");
    }
    Html.child(work, "cite", "", source.title());
    work.appendText(imprint(source));
  }

  private static String imprint(Source source) {
    String parts =
        Stream.of(source.container(), source.place(), source.publisher(), years(source))
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? "" : ", " + parts;
  }

  private static @Nullable String years(Source source) {
    if (source.year() == null) {
      return null;
    }
    return source.yearEnd() == null ? "" + source.year() : source.year() + "–" + source.yearEnd();
  }
}
