package org.tinfusin.explore;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.search.Names;
import org.tinfusin.shell.StyleSheets;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Question;
import org.tinfusin.trail.Sight;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailWalk;
import tools.jackson.databind.json.JsonMapper;

/**
 * A trail for a projector: one stop at a time in large type beside the map. Without scripts all
 * stops stand below one another.
 */
@Service
class SlidesPage {
  private static final String ENTRY = "present";

  private final Translations words;
  private final TrailPaper paper;
  private final BuiltScripts scripts;
  private final TrailWords trailWords;
  private final TrailTelling telling;
  private final TrailQuestions questions;
  private final JsonMapper json;

  SlidesPage(
      Translations words,
      Names names,
      StyleSheets styleSheets,
      BuiltScripts scripts,
      JsonMapper json) {
    this.words = words;
    this.paper = new TrailPaper(styleSheets, words);
    this.scripts = scripts;
    this.trailWords = new TrailWords(words, names);
    this.telling = new TrailTelling(words, names);
    this.questions = new TrailQuestions(words);
    this.json = json;
  }

  /**
   * @param folder where the atlas stands on its server
   */
  Document of(TrailWalk walk, String folder, Locale reader) {
    Trail trail = walk.trail();
    Document page = paper.begin(trail, "slides", folder, reader);
    Element main = Html.child(page.body(), "main", "slides-main");
    Element map = Html.child(main, "div", "slides-map");
    Html.child(map, "atlas-map", "").attr("still", "true").attr("data-follows", "");
    Element deck = Html.child(main, "div", "slides-deck");
    title(deck, walk, reader);
    walk.stops().forEach(stop -> slide(deck, stop, reader));
    bar(page.body(), trail, reader);
    data(page, walk, reader);
    return page;
  }

  private void title(Element deck, TrailWalk walk, Locale reader) {
    Element slide = Html.child(deck, "section", "slide").attr("tabindex", "-1");
    Html.child(slide, "p", "kicker", trailWords.kicker(walk, reader));
    walk.trail().words().title().in(reader).ifPresent(t -> Html.child(slide, "h1", "", t));
    walk.trail().words().intro().in(reader).ifPresent(i -> Html.child(slide, "p", "gist", i));
  }

  private void slide(Element deck, TrailWalk.Stop stop, Locale reader) {
    Element slide = Html.child(deck, "section", "slide").attr("tabindex", "-1");
    slide.attr("data-stop", String.valueOf(stop.number()));
    Element heading = Html.child(slide, "h2", "");
    Html.child(heading, "span", "stop-number", words.text(reader, "number", stop.number()));
    trailWords.heading(heading, stop, reader);
    stop.sight().ifPresent(sight -> seen(slide, stop, sight, reader));
  }

  private void seen(Element slide, TrailWalk.Stop stop, Sight sight, Locale reader) {
    Html.child(slide, "p", "stop-where", trailWords.where(sight, reader));
    trailWords.text(slide, stop, reader);
    telling.append(slide, stop.words(), sight, reader);
    slide.select("details").remove();
    Element asked = Html.child(slide, "ol", "slide-questions");
    for (Question question : stop.words().questions()) {
      Element item = Html.child(asked, "li", "");
      questions.ask(Html.child(item, "p", "asked-question"), question, reader);
      Element choices = Html.child(item, "ul", "slide-choices");
      question
          .choices()
          .forEach(choice -> choice.in(reader).ifPresent(c -> Html.child(choices, "li", "", c)));
      if (choices.childrenSize() == 0) {
        choices.remove();
      }
    }
    if (asked.childrenSize() == 0) {
      asked.remove();
    }
  }

  /**
   * Previous, how far we are, next, and the way out; the words of the counter are for the script.
   */
  private void bar(Element body, Trail trail, Locale reader) {
    Element bar = Html.child(body, "nav", "slides-bar");
    bar.attr("aria-label", words.text(reader, "trail.present"));
    Html.link(bar, trail.address(), words.text(reader, "trail.leave")).addClass("slides-leave");
    Html.child(bar, "p", "slides-hint", words.text(reader, "trail.keys"));
    Html.child(bar, "p", "slides-left", "").attr("role", "status");
    Html.child(bar, "button", "slides-previous", words.text(reader, "trail.back-one"))
        .attr("type", "button");
    Html.child(bar, "button", "slides-next", words.text(reader, "trail.forward-one"))
        .attr("type", "button");
  }

  private void data(Document page, TrailWalk walk, Locale reader) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("lang", reader.getLanguage());
    data.put("labels", MapLabels.in(reader, words));
    data.put("story", StoryOnMap.of(walk, trailWords.title(walk.trail(), reader), reader));
    data.put("left", walk.stops().stream().map(stop -> left(walk, stop.number(), reader)).toList());
    page.body()
        .appendElement("script")
        .attr("type", "application/json")
        .attr("id", "slides-data")
        .appendChild(new DataNode(json.writeValueAsString(data).replace("<", "\\u003c")));
    scripts
        .address(ENTRY)
        .ifPresent(
            address ->
                page.head().appendElement("script").attr("type", "module").attr("src", address));
  }

  /** Such as "Stop 2 of 7 · 5 to go". */
  private String left(TrailWalk walk, int number, Locale reader) {
    int all = walk.stops().size();
    return words.text(reader, "trail.left", number, all, all - number);
  }
}
