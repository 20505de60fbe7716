package org.tinfusin.explore;

import java.util.Locale;
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

/**
 * A trail to be printed on A4: map, texts, questions with lines to write on; the key stands on a
 * page apart, so that it can be kept back.
 */
@Service
class HandoutPage {
  private static final double SHAPE = 1.9;
  private static final int LINES = 3;

  private final Translations words;
  private final TrailPaper paper;
  private final TrailWords trailWords;
  private final TrailTelling telling;
  private final TrailQuestions questions;

  HandoutPage(Translations words, Names names, StyleSheets styleSheets) {
    this.words = words;
    this.paper = new TrailPaper(styleSheets, words);
    this.trailWords = new TrailWords(words, names);
    this.telling = new TrailTelling(words, names);
    this.questions = new TrailQuestions(words);
  }

  /**
   * @param shortAddress where the trail is found on the web
   * @param folder where the atlas stands on its server
   */
  Document of(TrailWalk walk, String shortAddress, String folder, Locale reader) {
    Trail trail = walk.trail();
    Document page = paper.begin(trail, "handout", folder, reader);
    Element bar = Html.child(page.body(), "nav", "handout-bar");
    bar.attr("aria-label", words.text(reader, "trail.handout"));
    Html.link(bar, trail.address(), words.text(reader, "trail.back"));
    Html.child(bar, "span", "", words.text(reader, "trail.print-hint"));
    Element main = Html.child(page.body(), "main", "sheet");
    head(main, walk, shortAddress, reader);
    Element list = Html.child(main, "ol", "handout-stops");
    walk.stops().forEach(stop -> stop(list, stop, reader));
    Html.child(main, "p", "handout-credit", credit(trail, shortAddress, reader));
    key(main, walk, reader);
    return page;
  }

  private void head(Element main, TrailWalk walk, String shortAddress, Locale reader) {
    Trail trail = walk.trail();
    Element head = Html.child(main, "header", "handout-head");
    Element titles = Html.child(head, "div", "handout-titles");
    Html.child(titles, "p", "kicker", trailWords.kicker(walk, reader));
    trail.words().title().in(reader).ifPresent(title -> Html.child(titles, "h1", "", title));
    trail.words().intro().in(reader).ifPresent(i -> Html.child(titles, "p", "handout-intro", i));
    Element code = Html.child(head, "div", "handout-code");
    code.appendChild(QrCode.of(shortAddress, words.text(reader, "trail.code", shortAddress)));
    Html.child(code, "p", "short-address", shortAddress.replaceFirst("^https?://", ""))
        .attr("dir", "ltr");
    Element name = Html.child(main, "p", "handout-name");
    Html.child(name, "span", "", words.text(reader, "trail.your-name"));
    Html.child(name, "span", "", words.text(reader, "trail.your-class"));
    Element figure = Html.child(main, "figure", "trail-figure");
    String label = words.text(reader, "trail.map-of", trailWords.title(trail, reader));
    figure.appendChild(RouteMap.of(TrailPage.stops(walk), SHAPE, label));
  }

  private void stop(Element list, TrailWalk.Stop stop, Locale reader) {
    Element item = Html.child(list, "li", "handout-stop");
    Element heading = Html.child(item, "h2", "");
    Html.child(heading, "span", "stop-number", words.text(reader, "number", stop.number()));
    trailWords.heading(heading, stop, reader);
    stop.sight().ifPresent(sight -> seen(item, stop, sight, reader));
  }

  private void seen(Element item, TrailWalk.Stop stop, Sight sight, Locale reader) {
    String far =
        stop.metres() == null || stop.metres() == 0
            ? ""
            : " · " + trailWords.kilometres(stop.metres(), reader);
    Html.child(item, "p", "stop-where", trailWords.where(sight, reader) + far);
    trailWords.text(item, stop, reader);
    telling.append(item, stop.words(), sight, reader);
    item.select("details").remove(); // other languages: paper cannot be unfolded
    Element asked = Html.child(item, "ol", "handout-questions");
    stop.words().questions().forEach(question -> question(asked, question, reader));
    if (asked.childrenSize() == 0) {
      asked.remove();
    }
  }

  private void question(Element asked, Question question, Locale reader) {
    Element item = Html.child(asked, "li", "");
    questions.ask(Html.child(item, "p", "asked-question"), question, reader);
    if (question.kind() == Question.Kind.CHOICE) {
      Element choices = Html.child(item, "ul", "handout-choices");
      question
          .choices()
          .forEach(
              choice -> choice.in(reader).ifPresent(text -> Html.child(choices, "li", "", text)));
    } else {
      for (int line = 0; line < LINES; line++) {
        Html.child(item, "div", "write-here");
      }
    }
  }

  private String credit(Trail trail, String shortAddress, Locale reader) {
    return trailWords.credit(trail, reader)
        + " · Tinfusin, "
        + words.text(reader, "about.title")
        + " · "
        + shortAddress;
  }

  private void key(Element main, TrailWalk walk, Locale reader) {
    Element section = Html.child(main, "section", "handout-key");
    Html.child(section, "h2", "", words.text(reader, "trail.key-title"));
    Html.child(section, "p", "trail-facts", trailWords.facts(walk.trail(), reader));
    walk.trail()
        .words()
        .aims()
        .in(reader)
        .ifPresent(
            aims -> {
              Element line = Html.child(section, "p", "trail-aims");
              Html.child(line, "strong", "", words.text(reader, "trail.aims"));
              line.appendText(" ");
              Html.child(line, "span", "", aims);
            });
    Element list = Html.child(section, "dl", "key-list");
    for (TrailWalk.Stop stop : walk.stops()) {
      if (stop.sight().isPresent()) {
        keys(list, stop, reader);
      }
    }
    if (list.childrenSize() == 0) {
      Html.child(section, "p", "", words.text(reader, "trail.no-key"));
    }
  }

  private void keys(Element list, TrailWalk.Stop stop, Locale reader) {
    int number = 0;
    for (Question question : stop.words().questions()) {
      number++;
      if (question.hasKey()) {
        Html.child(list, "dt", "", stop.number() + "." + number).attr("dir", "ltr");
        questions.answer(Html.child(list, "dd", ""), question, reader);
      }
    }
  }
}
