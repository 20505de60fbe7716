package org.tinfusin.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.tinfusin.search.BadFilter;
import org.tinfusin.search.Names;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.NarrativeSearch;
import org.tinfusin.search.NarrativeSummary;
import org.tinfusin.search.Page;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.Translations;

/** What stands in the place of the map on light pages: a form to search, and a list. */
@Component
class LightList {
  private static final int ROWS = 30;
  private static final String AFTER = "after";

  private final NarrativeSearch search;
  private final Names names;
  private final Translations words;

  LightList(NarrativeSearch search, Names names, Translations words) {
    this.search = search;
    this.names = names;
    this.words = words;
  }

  /** The page of the list that the parameters ask for; what cannot be read is said. */
  Element main(Map<String, String[]> parameters, Locale reader) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    parameters.forEach((key, values) -> asked.put(key, Arrays.asList(values)));
    String after = asked.getOrDefault(AFTER, List.of("")).getFirst();
    Element main = Html.element("main", "reading light-list");
    try {
      show(main, NarrativeFilter.parse(asked), after, reader);
    } catch (BadFilter bad) {
      main.empty();
      show(main, NarrativeFilter.EVERYTHING, "", reader);
      String sorry = words.text(reader, "list.bad-filter", bad.parameter());
      main.insertChildren(0, Html.element("p", "notice").text(sorry).attr("role", "alert"));
    }
    return main;
  }

  private void show(Element main, NarrativeFilter filter, String after, Locale reader) {
    Page page = search.page(filter, ROWS, after.isEmpty() ? null : after);
    ReaderNames called = names.forReader(reader);
    Html.child(main, "h1", "", words.text(reader, "light.title"));
    new LightForm(words, called, reader).append(main, filter, search.facets(filter));
    Html.child(main, "p", "count", words.text(reader, "light.count", page.total()))
        .attr("role", "status");
    if (page.narratives().isEmpty()) {
      Html.child(main, "p", "gist", words.text(reader, "light.empty"));
      new ContributeWays(words).nothing(main, filter, reader);
    }
    Element rows = Html.child(main, "ol", "narrative-list");
    page.narratives().forEach(narrative -> row(rows, narrative, called, reader));
    pages(main, filter, page, after, reader);
  }

  private void row(Element rows, NarrativeSummary narrative, ReaderNames called, Locale reader) {
    Element item = Html.child(rows, "li", "");
    Element link = Html.link(item, "narratives/" + narrative.slug(), "").addClass("light-row");
    link.appendChild(VariantLines.mark(narrative.genre()));
    narrative.title().in(reader).ifPresent(title -> Html.child(link, "span", "row-title", title));
    Html.child(item, "p", "row-meta", meta(narrative, called, reader));
    narrative.opening().in(reader).ifPresent(words -> Html.child(item, "p", "row-opening", words));
  }

  private String meta(NarrativeSummary narrative, ReaderNames called, Locale reader) {
    String place = narrative.place().textFor(reader);
    String where =
        narrative.certainty().equals("certain")
            ? place
            : words.text(reader, "place." + narrative.certainty(), place);
    String who =
        called.people(narrative.people()).orElseGet(() -> called.language(narrative.language()));
    return String.join(" · ", words.text(reader, "genre." + narrative.genre()), who, where);
  }

  private void pages(Element main, NarrativeFilter filter, Page page, String after, Locale reader) {
    if (page.next() == null && after.isEmpty()) {
      return;
    }
    Element pages = Html.child(main, "nav", "light-pages");
    pages.attr("aria-label", words.text(reader, "light.pages"));
    if (!after.isEmpty()) {
      Html.link(pages, address(filter, ""), words.text(reader, "light.first"));
    }
    if (page.next() != null) {
      Html.link(pages, address(filter, page.next()), words.text(reader, "light.next"))
          .attr("rel", "next");
    }
  }

  private static String address(NarrativeFilter filter, String after) {
    String question = filter.toQuery();
    String page =
        after.isEmpty() ? "" : AFTER + "=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
    String query = question + (question.isEmpty() || page.isEmpty() ? "" : "&") + page;
    return query.isEmpty() ? "./" : "./?" + query;
  }
}
