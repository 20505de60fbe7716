package org.tinfusin.explore;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.Dating;
import org.tinfusin.family.Variant;
import org.tinfusin.geo.Certainty;
import org.tinfusin.narrative.Genre;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/** The lines of a list of variants: where, among whom, in which language. */
final class VariantLines {
  private final Translations words;
  private final Names names;

  VariantLines(Translations words, Names names) {
    this.words = words;
    this.names = names;
  }

  /** One line, a link to the variant's page: where it is told; poems go by their own titles. */
  Element append(Element list, Variant variant, Locale reader) {
    Element item = Html.child(list, "li", "variant variant-" + variant.verification());
    Element link = Html.link(item, "narratives/" + variant.slug(), "");
    link.appendChild(mark(variant.genre()));
    String place = variant.place().textFor(reader);
    boolean poem = variant.genre().equals(Genre.POEM.word()) && !variant.title().isEmpty();
    if (poem) {
      variant.title().in(reader).ifPresent(title -> Html.child(link, "span", "", title));
    } else {
      link.appendText(place);
    }
    String meta = meta(variant, reader);
    Html.child(item, "span", "variant-people", poem ? place + " · " + meta : meta);
    return item;
  }

  /** The line says when the telling is from, and by which date; a choice of years finds it so. */
  void date(Element line, Variant variant, Locale reader) {
    line.attr("data-telling", variant.slug());
    Dating dated = variant.dated();
    if (dated == null) {
      Html.child(line, "span", "variant-date", words.text(reader, "times.not-dated"));
      return;
    }
    line.attr("data-from", String.valueOf(dated.from()));
    line.attr("data-to", String.valueOf(dated.to()));
    String years = dated.from() == dated.to() ? "" + dated.from() : dated.from() + "–" + dated.to();
    String key = dated.recorded() ? "times.recorded" : "times.came-out";
    Html.child(line, "span", "variant-date", words.text(reader, key, years));
  }

  /** The way to both side by side. */
  void compare(Element line, String narrative, Variant variant, Locale reader) {
    String with = variant.title().textFor(reader) + " (" + variant.place().textFor(reader) + ")";
    Html.link(line, TwoTellings.path(narrative, variant.slug()), words.text(reader, "compare.link"))
        .addClass("to-compare")
        .attr("aria-label", words.text(reader, "compare.link-with", with));
  }

  /** One line for a narrative of another story: its title, then where and among whom. */
  void append(Element list, Neighbour other, String where, Locale reader) {
    Element item = Html.child(list, "li", "neighbour");
    Element link = Html.link(item, "narratives/" + other.slug(), "");
    link.appendChild(mark(other.genre()));
    other.title().in(reader).ifPresent(title -> Html.child(link, "span", "link-title", title));
    Html.child(
        item,
        "span",
        "variant-people",
        where + " · " + teller(other.people(), other.language(), reader));
  }

  /** People and language, such as "Kabyle people · Kabyle"; once where both have one name. */
  String teller(@Nullable String people, String language, Locale reader) {
    String name = names.language(language, reader);
    return names
        .people(people, reader)
        .filter(who -> !who.equals(name))
        .map(who -> who + " · " + name)
        .orElse(name);
  }

  /** A genre's sign; its name stands in the text beside it. */
  static Element mark(String genre) {
    return Html.element("span", "mark mark-" + genre).attr("aria-hidden", "true");
  }

  private String meta(Variant variant, Locale reader) {
    String certainty =
        variant.certainty() == Certainty.UNCERTAIN
            ? " · " + words.text(reader, "certainty.uncertain")
            : "";
    return teller(variant.people(), variant.language(), reader) + certainty;
  }
}
