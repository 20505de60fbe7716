package org.tinfusin.explore;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.shell.Translations;

/**
 * How the page of one narrative is cited, in the reader's language.
 *
 * @param root where the atlas stands on the web, without a closing slash
 * @param seen the day on which the page was read (UTC)
 * @param genre genre and people, such as "Proverb · Bamana"
 * @param place with how sure we are of it
 * @param works author and year of the cited works; blank when none is cited
 */
record PageCitation(
    NarrativeReading narrative,
    String root,
    Locale reader,
    LocalDate seen,
    String genre,
    String place,
    String works) {
  private static final String ATLAS = "Tinfusin";

  /** A sentence for a list of references. */
  String plain(Translations words) {
    String about =
        Stream.of(
                genre,
                sentence(place),
                told(words),
                works.isEmpty() ? "" : words.text(reader, "cite.from", works))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(". "));
    return words.text(reader, "cite.plain", title(), about, atlas(words), address(), day(), year());
  }

  /**
   * One entry for BibTeX; the characters that TeX keeps for itself are escaped.
   *
   * @see <a href="https://ctan.org/pkg/biblatex">biblatex, entry type online</a>
   */
  String bibtex(Translations words) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", "{" + tex(title()) + "}");
    fields.put("organization", tex(atlas(words)));
    fields.put("year", year());
    fields.put("url", address());
    fields.put("urldate", seen.toString());
    fields.put(
        "note",
        tex(
            genre
                + ". "
                + sentence(place)
                + (works.isEmpty() ? "" : ". " + words.text(reader, "cite.from", works))));
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(
            Collectors.joining(",\n", "@online{tinfusin-" + narrative.slug() + ",\n", "\n}\n"));
  }

  /**
   * An item of CSL-JSON.
   *
   * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL, appendices III
   *     and IV</a>
   */
  Map<String, Object> csl(Translations words) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", ATLAS.toLowerCase(Locale.ROOT) + "-" + narrative.slug());
    item.put("type", "webpage");
    item.put("title", title());
    item.put("container-title", atlas(words));
    name(item, "narrator", narrative.teller());
    name(item, "compiler", narrative.collector());
    item.put("genre", genre);
    item.put("event-place", place);
    item.put("URL", address());
    item.put("issued", date(narrative.published()));
    item.put("accessed", date(seen));
    item.put("language", reader.getLanguage());
    if (!works.isEmpty()) {
      item.put("note", words.text(reader, "cite.from", works));
    }
    return item;
  }

  private String title() {
    return narrative.title().textFor(reader);
  }

  private String address() {
    return root + "/narratives/" + narrative.slug();
  }

  private String atlas(Translations words) {
    return ATLAS + ", " + words.text(reader, "about.title");
  }

  private String year() {
    return String.valueOf(narrative.published().getYear());
  }

  private String day() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader).format(seen);
  }

  private String told(Translations words) {
    return Stream.of(
            named("fact.teller", narrative.teller(), words),
            named("fact.collector", narrative.collector(), words))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(". "));
  }

  private String named(String key, @Nullable String name, Translations words) {
    return name == null ? "" : words.text(reader, key) + " " + name;
  }

  private static String sentence(String text) {
    int second = text.offsetByCodePoints(0, 1);
    return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
  }

  private static void name(Map<String, Object> item, String variable, @Nullable String name) {
    if (name != null) {
      item.put(variable, List.of(Map.of("literal", name)));
    }
  }

  private static Map<String, Object> date(LocalDate day) {
    return Map.of(
        "date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
  }

  private static String tex(String text) {
    return text.replace("\\", "\\textbackslash ")
        .replaceAll("[{}]", "")
        .replaceAll("([&%$#_])", "\\\\$1")
        .replace("~", "\\textasciitilde ")
        .replace("^", "\\textasciicircum ");
  }
}
