package org.tinfusin.explore;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.tinfusin.search.Facets;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.Translations;

/** The form of the light list: words to look for, one select for each facet, a button. */
final class LightForm {
  private static final List<String> FACETS = List.of("genre", "lang", "people", "country", "type");

  private final Translations words;
  private final ReaderNames names;
  private final Locale reader;

  LightForm(Translations words, ReaderNames names, Locale reader) {
    this.words = words;
    this.names = names;
    this.reader = reader;
  }

  void append(Element main, NarrativeFilter filter, Facets facets) {
    Element form = Html.child(main, "form", "light-form").attr("role", "search");
    form.attr("action", "./");
    Element looked = field(form, "q", "shell.search");
    looked
        .appendElement("input")
        .attr("type", "search")
        .attr("id", "q")
        .attr("name", "q")
        .attr("value", filter.text())
        .attr("placeholder", words.text(reader, "shell.search-hint"));
    FACETS.forEach(key -> select(form, key, filter, facets));
    keep(form, filter);
    Element ways = Html.child(form, "p", "light-ways");
    Html.child(ways, "button", "more", words.text(reader, "shell.search")).attr("type", "submit");
    if (!filter.asksNothing()) {
      Html.link(ways, "./", words.text(reader, "list.clear"));
    }
  }

  private Element field(Element form, String id, String key) {
    Element field = Html.child(form, "div", "light-field");
    Html.child(field, "label", "", words.text(reader, key)).attr("for", id);
    return field;
  }

  private void select(Element form, String key, NarrativeFilter filter, Facets facets) {
    Map<String, Long> counts = new LinkedHashMap<>();
    filter.chosen(key).forEach(value -> counts.put(value, 0L));
    facets.of(key).forEach(value -> counts.put(value.value(), value.count()));
    if (counts.isEmpty()) {
      return;
    }
    Element select =
        field(form, key, key.equals("genre") ? "light.genre" : "facet." + key)
            .appendElement("select");
    select.attr("id", key).attr("name", key);
    Html.child(select, "option", "", words.text(reader, "light.any")).attr("value", "");
    called(key, counts)
        .forEach(
            (value, name) -> {
              String label =
                  words.text(reader, "light.option", name, counts.getOrDefault(value, 0L));
              Element option = Html.child(select, "option", "", label).attr("value", value);
              if (filter.chosen(key).stream().findFirst().filter(value::equals).isPresent()) {
                option.attr("selected", "");
              }
            });
  }

  private Map<String, String> called(String key, Map<String, Long> counts) {
    if (!key.equals("genre")) {
      return names.values(key, counts.keySet());
    }
    Map<String, String> genres = new LinkedHashMap<>();
    counts.keySet().forEach(genre -> genres.put(genre, words.text(reader, "genre." + genre)));
    return genres;
  }

  /** What the form has no field for goes on being asked. */
  private static void keep(Element form, NarrativeFilter filter) {
    NarrativeFilter rest = filter.withText("");
    for (String key : FACETS) {
      List<String> further = new ArrayList<>(filter.chosen(key));
      rest = rest.choosing(key, further.isEmpty() ? further : further.subList(1, further.size()));
    }
    for (String pair : rest.toQuery().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        form.appendElement("input")
            .attr("type", "hidden")
            .attr("name", parts[0])
            .attr("value", URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
  }
}
