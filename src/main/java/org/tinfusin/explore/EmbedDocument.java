package org.tinfusin.explore;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Reader;
import org.tinfusin.search.BadFilter;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.NarrativeSearch;
import org.tinfusin.search.NarrativeSummary;
import org.tinfusin.shell.StyleSheets;
import org.tinfusin.shell.Translations;
import tools.jackson.databind.json.JsonMapper;

/**
 * The map of a story or of a search alone, to be shown in a frame; without scripts it is a list.
 */
@Service
class EmbedDocument {
  private static final int LISTED = 40;
  private static final String ENTRY = "embed";

  private final StoryFamilies families;
  private final Narratives narratives;
  private final NarrativeSearch search;
  private final StyleSheets styleSheets;
  private final BuiltScripts scripts;
  private final Translations words;
  private final JsonMapper json;

  EmbedDocument(
      StoryFamilies families,
      Narratives narratives,
      NarrativeSearch search,
      StyleSheets styleSheets,
      BuiltScripts scripts,
      Translations words,
      JsonMapper json) {
    this.families = families;
    this.narratives = narratives;
    this.search = search;
    this.styleSheets = styleSheets;
    this.scripts = scripts;
    this.words = words;
    this.json = json;
  }

  /** The page; it has the class {@code nothing} when there is no such story. */
  Document at(PageRequest request, Map<String, String[]> parameters, String folder) {
    if (request.path().isEmpty()) {
      NarrativeFilter filter = filter(parameters);
      return followed(filter)
          .map(story -> story(request, story, folder))
          .orElseGet(() -> search(request, filter, folder));
    }
    return families
        .find(request.path().substring("stories/".length()))
        .map(story -> story(request, story, folder))
        .orElseGet(() -> nothing(request, folder));
  }

  private Document story(PageRequest request, StoryFamily story, String folder) {
    Locale reader = request.reader();
    String title = story.title().textFor(reader);
    Document page = page(request, title, folder);
    Element main = main(page, title);
    main.select("atlas-map").attr("still", "true");
    Element list = Html.child(main, "ul", "embed-list");
    story.variants().forEach(v -> link(list, v.slug(), v.title().textFor(reader)));
    StoryOnMap drawn = StoryOnMap.of(story, families.arcs(story), reader);
    String there = request.address("stories/" + story.slug());
    finish(page, request, title, there, data(request, "", drawn));
    return page;
  }

  /** A search for one story alone follows it, as on the map. */
  private Optional<StoryFamily> followed(NarrativeFilter filter) {
    List<String> chosen = filter.chosen("family");
    return chosen.size() == 1 ? families.findWhole(chosen.getFirst()) : Optional.empty();
  }

  private Document search(PageRequest request, NarrativeFilter filter, String folder) {
    Locale reader = request.reader();
    String title = words.text(reader, "about.title");
    Document page = page(request, title, folder);
    Element main = main(page, title);
    Element list = Html.child(main, "ul", "embed-list");
    List<NarrativeSummary> found = search.page(filter, LISTED, null).narratives();
    found.forEach(n -> link(list, n.slug(), n.title().textFor(reader)));
    if (found.isEmpty()) {
      Html.child(main, "p", "embed-none", words.text(reader, "frame.none")).attr("role", "status");
    }
    String query = filter.toQuery();
    String there = query.isEmpty() ? request.withoutLanguage() : request.address("?" + query);
    finish(page, request, title, there, data(request, query, null));
    return page;
  }

  private Document nothing(PageRequest request, String folder) {
    String title = words.text(request.reader(), "error.not-found");
    Document page = page(request, title, folder);
    page.addClass("nothing");
    main(page, title).select("atlas-map").remove();
    Html.child(Objects.requireNonNull(page.selectFirst("main")), "p", "embed-none", title);
    return page;
  }

  private static NarrativeFilter filter(Map<String, String[]> parameters) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    parameters.forEach((key, values) -> lists.put(key, Arrays.asList(values)));
    try {
      return NarrativeFilter.parse(lists);
    } catch (BadFilter unreadable) {
      return NarrativeFilter.EVERYTHING;
    }
  }

  private Document page(PageRequest request, String title, String folder) {
    Locale reader = request.reader();
    Document page = Html.document(reader, folder, styleSheets.addresses());
    Element head = page.head();
    head.select("base").attr("target", "_blank");
    head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
    head.appendElement("title").text(words.text(reader, "title.page", title));
    head.appendElement("link").attr("rel", "icon").attr("href", "icon.svg");
    page.body().addClass("embedded");
    return page;
  }

  private static Element main(Document page, String title) {
    Element main = Html.child(page.body(), "main", "embed");
    Html.child(main, "h1", "embed-title", title);
    Html.child(main, "atlas-map", "");
    Html.child(main, "div", "embed-picked").attr("aria-live", "polite");
    return main;
  }

  private void finish(
      Document page, PageRequest request, String title, String there, Map<String, Object> data) {
    Element foot = Html.child(page.body(), "footer", "embed-foot");
    Element way = Html.link(foot, there, "").attr("rel", "noopener");
    Html.child(way, "span", "brand-mark").attr("aria-hidden", "true");
    Html.child(way, "span", "", "Tinfusin · " + title);
    way.appendText(" ");
    Html.child(way, "span", "embed-open", words.text(request.reader(), "frame.open"));
    page.body()
        .appendElement("script")
        .attr("type", "application/json")
        .attr("id", "embed-data")
        .appendChild(new DataNode(json.writeValueAsString(data).replace("<", "\\u003c")));
    scripts
        .address(ENTRY)
        .ifPresent(
            address ->
                page.head().appendElement("script").attr("type", "module").attr("src", address));
  }

  private Map<String, Object> data(PageRequest request, String query, @Nullable StoryOnMap story) {
    Locale reader = request.reader();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("lang", reader.getLanguage());
    data.put("labels", MapLabels.in(reader, words));
    data.put("revision", Reader.now().tagged(narratives.revision()));
    data.put("filter", query);
    Optional.ofNullable(story).ifPresent(told -> data.put("story", told));
    data.put("read", words.text(reader, "frame.read"));
    data.put("several", words.text(reader, "frame.several"));
    return data;
  }

  private static void link(Element list, String slug, String title) {
    Html.link(Html.child(list, "li", ""), "narratives/" + slug, title);
  }
}
