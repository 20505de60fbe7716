package org.tinfusin.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.tinfusin.explore.CollectionNumbers.Group;
import org.tinfusin.explore.CollectionNumbers.Tally;
import org.tinfusin.narrative.Genre;
import org.tinfusin.shell.Translations;

/**
 * Draws counts as HTML that reads in both directions: bars that are tables, and rows of marks, one
 * for each narrative. Shapes tell genres apart as well as colours; the numbers stand beside them.
 */
final class CountCharts {
  private final Translations words;
  private final Locale reader;

  CountCharts(Translations words, Locale reader) {
    this.words = words;
    this.reader = reader;
  }

  /** What the marks mean: a shape for each genre, full or hollow by whether the place is known. */
  void legend(Element parent) {
    Element legend = Html.child(parent, "ul", "count-legend");
    for (Genre genre : Genre.values()) {
      Element item = Html.child(legend, "li", "");
      mark(item, genre, true);
      item.appendText(" " + words.text(reader, genres(genre)));
    }
    Element hollow = Html.child(legend, "li", "");
    for (Genre genre : Genre.values()) {
      mark(hollow, genre, false);
    }
    hollow.appendText(" " + words.text(reader, "collection.hollow"));
  }

  /** The pattern in which a bar draws each genre. */
  void barLegend(Element parent) {
    Element legend = Html.child(parent, "ul", "count-legend");
    for (Genre genre : Genre.values()) {
      Element item = Html.child(legend, "li", "");
      Html.child(item, "span", "swatch bar-" + genre.word()).attr("aria-hidden", "true");
      item.appendText(words.text(reader, genres(genre)));
    }
  }

  /** A row for each group with one mark for each of its narratives. */
  void marks(Element parent, List<Group> groups, Function<Group, String> naming) {
    Element list = Html.child(parent, "ul", "count-marks");
    for (Group group : groups) {
      Element row = Html.child(list, "li", "");
      Html.child(row, "span", "count-name", naming.apply(group));
      Html.child(row, "span", "count-number", number(group.narratives()));
      Html.child(row, "span", "out-of-sight", spoken(group));
      Element marks = Html.child(row, "span", "count-row").attr("aria-hidden", "true");
      group.tallies().stream().sorted(byGenre()).forEach(tally -> marks(marks, tally));
    }
  }

  /** The same numbers as a table. */
  void table(Element parent, List<Group> groups, String caption, Function<Group, String> naming) {
    Element details = Html.child(parent, "details", "count-table");
    Html.child(details, "summary", "", words.text(reader, "collection.as-table"));
    Element table = table(Html.child(details, "div", "count-scroll"), caption);
    Element head = Html.child(Html.child(table, "thead", ""), "tr", "");
    Html.child(head, "th", "", words.text(reader, caption)).attr("scope", "col");
    for (Genre genre : Genre.values()) {
      Html.child(head, "th", "", words.text(reader, genres(genre))).attr("scope", "col");
    }
    Html.child(head, "th", "", words.text(reader, "collection.placed")).attr("scope", "col");
    Html.child(head, "th", "", words.text(reader, "collection.all")).attr("scope", "col");
    Element body = Html.child(table, "tbody", "");
    for (Group group : groups) {
      Element row = Html.child(body, "tr", "");
      Html.child(row, "th", "", naming.apply(group)).attr("scope", "row");
      for (Genre genre : Genre.values()) {
        Html.child(row, "td", "", number(group.of(genre)));
      }
      Html.child(row, "td", "", number(group.placed()));
      Html.child(row, "td", "", number(group.narratives()));
    }
  }

  /** A table whose rows carry a bar, its parts being the genres. */
  void bars(
      Element parent,
      String caption,
      List<Group> groups,
      long longest,
      BiConsumer<Element, Group> naming) {
    Element body = Html.child(table(parent, caption), "tbody", "");
    for (Group group : groups) {
      Element row = Html.child(body, "tr", "");
      naming.accept(Html.child(row, "th", "").attr("scope", "row"), group);
      Element bar = Html.child(Html.child(row, "td", "count-bar"), "span", "bar");
      bar.attr("aria-hidden", "true");
      for (Genre genre : Genre.values()) {
        part(bar, "bar-" + genre.word(), group.of(genre), longest);
      }
      Element number = Html.child(row, "td", "count-number", number(group.narratives()));
      Html.child(number, "span", "out-of-sight", " " + spoken(group));
    }
  }

  /** One length of a bar, as a share of the longest one. */
  static void part(Element bar, String kind, long count, long whole) {
    if (count > 0) {
      Html.child(bar, "span", kind)
          .attr("style", String.format(Locale.ROOT, "inline-size:%.2f%%", 100.0 * count / whole));
    }
  }

  String number(long count) {
    return words.text(reader, "number", count);
  }

  static String genres(Genre genre) {
    return "collection.genre." + genre.word();
  }

  private Element table(Element parent, String caption) {
    Element table = Html.child(parent, "table", "counts");
    Html.child(table, "caption", "out-of-sight", words.text(reader, caption));
    return table;
  }

  private static void marks(Element row, Tally tally) {
    for (long i = 0; i < tally.narratives(); i++) {
      mark(row, tally.genre(), i < tally.placed());
    }
  }

  private static void mark(Element parent, Genre genre, boolean placed) {
    Html.child(parent, "i", "mark mark-" + genre.word() + (placed ? "" : " mark-hollow"));
  }

  private String spoken(Group group) {
    return words.text(
        reader,
        "collection.spoken",
        group.of(Genre.TALE),
        group.of(Genre.PROVERB),
        group.of(Genre.POEM),
        group.placed());
  }

  private static Comparator<Tally> byGenre() {
    return Comparator.comparing(Tally::genre);
  }
}
