package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Sight;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailWalk;

/** The page of a trail as semantic HTML: its stops one after the other, with their questions. */
@Service
public class TrailPage {
  private static final double SHAPE = 1.5;

  private final Translations words;
  private final TrailWords trailWords;
  private final TrailTelling telling;
  private final TrailQuestions questions;

  TrailPage(Translations words, Names names) {
    this.words = words;
    this.trailWords = new TrailWords(words, names);
    this.telling = new TrailTelling(words, names);
    this.questions = new TrailQuestions(words);
  }

  /** Title, what it is for, who made it, and the ways to project and print it. */
  public Element head(TrailWalk walk, Locale reader) {
    Trail trail = walk.trail();
    Element head = Html.element("header", "reading-head");
    Html.child(head, "p", "kicker", trailWords.kicker(walk, reader));
    trail.words().title().in(reader).ifPresent(title -> Html.child(head, "h1", "", title));
    trail.words().intro().in(reader).ifPresent(intro -> Html.child(head, "p", "gist", intro));
    Html.child(head, "p", "trail-facts", trailWords.facts(trail, reader));
    trail
        .words()
        .aims()
        .in(reader)
        .ifPresent(
            aims -> {
              Element line = Html.child(head, "p", "trail-aims");
              Html.child(line, "strong", "", words.text(reader, "trail.aims"));
              line.appendText(" ");
              Html.child(line, "span", "", aims);
            });
    Html.child(head, "p", "trail-by", trailWords.credit(trail, reader));
    ways(head, trail, reader);
    return head;
  }

  private void ways(Element head, Trail trail, Locale reader) {
    Element ways = Html.child(head, "p", "trail-ways");
    way(ways, trail.address("present"), "trail.present", reader).attr("router-ignore", "");
    way(ways, trail.address("print"), "trail.print", reader).attr("router-ignore", "");
    if (trail.mine()) {
      way(ways, "trails/" + trail.slug() + "/edit", "trail.edit", reader);
    }
    way(ways, "trails/new?copy=" + trail.slug() + key(trail), "trail.copy", reader);
  }

  private static String key(Trail trail) {
    String address = trail.address();
    int query = address.indexOf('?');
    return query < 0 ? "" : "&" + address.substring(query + 1);
  }

  private Element way(Element ways, String address, String key, Locale reader) {
    return Html.link(ways, address, words.text(reader, key)).addClass("trail-way");
  }

  /** All stops; a small map stands before them where no script draws the large one. */
  public Element body(TrailWalk walk, Locale reader) {
    Element body = Html.element("div", "reading-body");
    Element stops = Html.child(body, "trail-stops", "");
    stops.attr("data-trail", walk.trail().slug());
    stops.attr("data-check", words.text(reader, "trail.check"));
    stops.attr("data-kept", words.text(reader, "trail.kept"));
    stops.attr("data-erase", words.text(reader, "trail.erase"));
    stops.attr("data-sure", words.text(reader, "trail.erase-sure"));
    Html.child(stops, "p", "answers-stay", words.text(reader, "trail.answers-stay"));
    Element without = Html.child(stops, "noscript", "");
    Html.child(without, "p", "answers-stay", words.text(reader, "trail.answers-lost"));
    Element list = Html.child(stops, "ol", "trail-stop-list");
    walk.stops().forEach(stop -> append(list, walk, stop, reader));
    return body;
  }

  /** A map of the way made on the server. */
  Element map(TrailWalk walk, Locale reader) {
    String title = trailWords.title(walk.trail(), reader);
    Element figure = Html.element("figure", "trail-figure");
    figure.appendChild(RouteMap.of(stops(walk), SHAPE, words.text(reader, "trail.map-of", title)));
    return figure;
  }

  static List<RouteMap.Stop> stops(TrailWalk walk) {
    return walk.placed().stream()
        .flatMap(stop -> stop.place().stream().map(p -> new RouteMap.Stop(stop.number(), p)))
        .toList();
  }

  private void append(Element list, TrailWalk walk, TrailWalk.Stop stop, Locale reader) {
    Element item = Html.child(list, "li", "trail-stop").attr("id", "stop-" + stop.number());
    if (stop.metres() != null && stop.metres() > 0) {
      Html.child(item, "p", "trail-leg", trailWords.kilometres(stop.metres(), reader));
    }
    Element heading = Html.child(item, "h2", "").attr("tabindex", "-1");
    Html.child(heading, "span", "stop-number", words.text(reader, "number", stop.number()));
    trailWords.heading(heading, stop, reader);
    stop.sight().ifPresentOrElse(s -> seen(item, stop, s, reader), () -> item.addClass("gone"));
    around(item, walk, stop, reader);
  }

  private void seen(Element item, TrailWalk.Stop stop, Sight sight, Locale reader) {
    Html.child(item, "p", "stop-where", trailWords.where(sight, reader));
    trailWords.text(item, stop, reader);
    telling.append(item, stop.words(), sight, reader);
    Html.link(
            Html.child(item, "p", "stop-further"),
            sight.address(),
            words.text(reader, "trail.further"))
        .attr("aria-label", words.text(reader, "trail.further-on", sight.title().textFor(reader)));
    questions.append(item, stop, reader);
  }

  /** The ways to the stop before and the next one. */
  private void around(Element item, TrailWalk walk, TrailWalk.Stop stop, Locale reader) {
    Element ways = Html.child(item, "nav", "stop-ways");
    ways.attr("aria-label", words.text(reader, "trail.around", stop.number()));
    if (stop.number() > 1) {
      leadTo(ways, walk, stop.number() - 1, "trail.previous", reader).addClass("stop-previous");
    }
    if (stop.number() < walk.stops().size()) {
      leadTo(ways, walk, stop.number() + 1, "trail.next", reader).addClass("stop-next");
    }
  }

  private Element leadTo(Element ways, TrailWalk walk, int stop, String key, Locale reader) {
    return Html.link(ways, walk.trail().address() + "#stop-" + stop, words.text(reader, key, stop))
        .attr("data-stop", String.valueOf(stop))
        .attr("router-ignore", "");
  }
}
