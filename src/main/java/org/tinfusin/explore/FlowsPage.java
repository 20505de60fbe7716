package org.tinfusin.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.explore.Flows.Flow;
import org.tinfusin.explore.FlowsOnMap.AreaOnMap;
import org.tinfusin.explore.FlowsOnMap.LineOnMap;
import org.tinfusin.family.Arc;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.narrative.Genre;
import org.tinfusin.search.Names;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.Translations;

/**
 * Which stories are told on both sides of the Sahara, and which link one region with others: a
 * drawing, and the same as a table.
 */
@Service
public class FlowsPage {
  /** More bands than these cannot be told apart; the table has them all. */
  private static final int DRAWN = 48;

  private final FlowQuery query;
  private final Gazetteer gazetteer;
  private final Names names;
  private final Translations words;

  FlowsPage(FlowQuery query, Gazetteer gazetteer, Names names, Translations words) {
    this.query = query;
    this.gazetteer = gazetteer;
    this.names = names;
    this.words = words;
  }

  /**
   * What the page shows for one question.
   *
   * @param head title, what is counted, and what else to ask
   * @param body the drawing and the same as a table
   * @param map the same for the map; nothing when nothing is linked
   */
  public record Shown(Element head, Element body, Optional<FlowsOnMap> map) {}

  /**
   * The whole page, as it is without the map.
   *
   * @param asked parameters of the address: {@code by}, {@code region} or {@code country}, {@code
   *     genre}
   */
  public Element article(Map<String, String> asked, Locale reader) {
    Shown shown = shown(asked, reader);
    Element article = Html.element("article", "flows");
    article.appendChild(shown.head());
    article.appendChild(shown.body());
    return article;
  }

  /** The same in parts, for a page that has a map. */
  public Shown shown(Map<String, String> asked, Locale reader) {
    FlowQuestion question = FlowQuestion.read(asked, List.copyOf(gazetteer.regionNames().keySet()));
    List<ToldIn> told = query.told(question.by(), question.genre());
    Flows flows =
        question.area() == null ? Flows.acrossTheSahara(told) : Flows.of(question.area(), told);
    Called called = new Called(question.by(), names.forReader(reader));
    Element head = Html.element("header", "flows-head");
    Html.child(head, "h1", "", title(question, called, reader));
    Html.child(head, "p", "gist", lead(flows, question, called, reader));
    if (question.unreadable() != null) {
      Html.child(head, "p", "not-read", words.text(reader, "flows.not-read", question.unreadable()))
          .attr("role", "alert");
    }
    form(head, question, told, called, reader);
    Element body = Html.element("div", "flows-body");
    if (flows.strongestFirst().isEmpty()) {
      Html.child(body, "p", "not-known", words.text(reader, "flows.none"));
      return new Shown(head, body, Optional.empty());
    }
    drawing(body, flows, question, called, reader);
    table(body, flows, question, called, reader);
    return new Shown(head, body, Optional.of(onMap(flows, question, called, reader)));
  }

  private FlowsOnMap onMap(Flows flows, FlowQuestion question, Called called, Locale reader) {
    List<Flow> widest =
        flows.strongestFirst().subList(0, Math.min(DRAWN, flows.strongestFirst().size()));
    Set<String> drawn =
        widest.stream()
            .flatMap(flow -> Stream.of(flow.upper(), flow.lower()))
            .collect(Collectors.toSet());
    List<AreaOnMap> areas = new ArrayList<>();
    flows
        .storiesByArea()
        .forEach(
            (area, count) -> {
              if (drawn.contains(area)) {
                areas.add(areaOnMap(area, count, flows, question, called, reader));
              }
            });
    List<LineOnMap> lines =
        widest.stream()
            .map(
                flow ->
                    new LineOnMap(
                        flow.upper(),
                        flow.lower(),
                        flow.stories().size(),
                        LineOnMap.vertices(
                            Arc.between(
                                    flow.upper(),
                                    flows.middle(flow.upper()),
                                    flow.lower(),
                                    flows.middle(flow.lower()))
                                .path())))
            .toList();
    return new FlowsOnMap(question.at(question.area()), areas, lines, question.area() == null);
  }

  private AreaOnMap areaOnMap(
      String area, int count, Flows flows, FlowQuestion question, Called called, Locale reader) {
    String name = called.of(area);
    boolean here = area.equals(question.area());
    String said =
        here || question.area() == null
            ? words.text(reader, "flows.area", name, count)
            : words.text(reader, "flows.flow", called.of(question.area()), name, count);
    return new AreaOnMap(
        area,
        name,
        flows.middle(area).getX(),
        flows.middle(area).getY(),
        count,
        said,
        here ? "" : question.at(area));
  }

  /** What a reader calls the areas. */
  private record Called(FlowQuestion.By by, ReaderNames names) {
    String of(String area) {
      return by == FlowQuestion.By.REGION ? names.region(area) : names.country(area);
    }
  }

  private String title(FlowQuestion question, Called called, Locale reader) {
    return question.area() == null
        ? words.text(reader, "flows.title")
        : words.text(reader, "flows.title-of", called.of(question.area()));
  }

  private String lead(Flows flows, FlowQuestion question, Called called, Locale reader) {
    int stories = flows.stories();
    return question.area() == null
        ? words.text(reader, "flows.lead", stories)
        : words.text(reader, "flows.lead-of", stories, called.of(question.area()));
  }

  private void form(
      Element article, FlowQuestion question, List<ToldIn> told, Called called, Locale reader) {
    ChoiceForm form = new ChoiceForm(article, "flows", words.text(reader, "flows.choose"));
    List<String> areas =
        told.stream()
            .map(ToldIn::area)
            .distinct()
            .sorted(NameOrder.by(called::of, reader))
            .toList();
    form.select(
        question.by().word(),
        words.text(reader, "flows.from." + question.by().word()),
        words.text(reader, "flows.across"),
        areas,
        called::of,
        question.area());
    form.select(
        "genre",
        words.text(reader, "compare.genre"),
        words.text(reader, "flows.every-genre"),
        List.of(Genre.values()).stream().map(Genre::word).toList(),
        genre -> words.text(reader, "collection.genre." + genre),
        question.genre());
    if (question.by() == FlowQuestion.By.COUNTRY) {
      form.keep("by", question.by().word());
    }
    form.button(words.text(reader, "flows.show"));
    FlowQuestion.By other =
        question.by() == FlowQuestion.By.REGION ? FlowQuestion.By.COUNTRY : FlowQuestion.By.REGION;
    Html.link(
            Html.child(article, "p", "flow-ways"),
            "flows?by=" + other.word(),
            words.text(reader, "flows.by." + other.word()))
        .attr("router-ignore", true);
  }

  private void drawing(
      Element article, Flows flows, FlowQuestion question, Called called, Locale reader) {
    List<Flow> drawn =
        flows.strongestFirst().subList(0, Math.min(DRAWN, flows.strongestFirst().size()));
    Element figure = Html.child(article, "figure", "flow-figure");
    Element scroll = Html.child(figure, "div", "table-scroll");
    String label = title(question, called, reader);
    scroll.attr("role", "region").attr("tabindex", "0").attr("aria-label", label);
    FlowDrawing drawing =
        new FlowDrawing(
            called::of, question::at, (flow, count) -> flowInWords(flow, count, called, reader));
    String between = question.area() == null ? words.text(reader, "flows.parallel") : "";
    scroll.appendChild(drawing.draw(drawn, flows.longitudes(), label, between));
    Html.child(
        figure,
        "figcaption",
        "flow-caption",
        words.text(reader, "flows.caption", drawn.size(), flows.strongestFirst().size()));
  }

  private String flowInWords(Flow flow, int count, Called called, Locale reader) {
    return words.text(
        reader, "flows.flow", called.of(flow.upper()), called.of(flow.lower()), count);
  }

  private void table(
      Element article, Flows flows, FlowQuestion question, Called called, Locale reader) {
    Element section = Html.child(article, "section", "flow-table");
    Html.child(section, "h2", "", words.text(reader, "flows.table")).attr("id", "flow-table");
    Element table = Html.child(section, "table", "compare-table flow-rows");
    table.attr("aria-labelledby", "flow-table");
    Element head = Html.child(Html.child(table, "thead", ""), "tr", "");
    boolean across = question.area() == null;
    for (String column :
        List.of(
            across ? "flows.north" : "flows.here",
            across ? "flows.south" : "flows.there",
            "flows.stories")) {
      Html.child(head, "th", "", words.text(reader, column)).attr("scope", "col");
    }
    Element body = Html.child(table, "tbody", "");
    for (Flow flow : flows.strongestFirst()) {
      Element row = Html.child(body, "tr", "");
      area(Html.child(row, "th", "").attr("scope", "row"), flow.upper(), question, called);
      area(Html.child(row, "td", ""), flow.lower(), question, called);
      stories(Html.child(row, "td", ""), flow, called, reader);
    }
  }

  private static void area(Element cell, String area, FlowQuestion question, Called called) {
    if (area.equals(question.area())) {
      cell.text(called.of(area));
    } else {
      Html.link(cell, question.at(area), called.of(area)).attr("router-ignore", true);
    }
  }

  private void stories(Element cell, Flow flow, Called called, Locale reader) {
    Element details = Html.child(cell, "details", "");
    Element summary =
        Html.child(
            details, "summary", "", words.text(reader, "flows.count", flow.stories().size()));
    Html.child(
        summary,
        "span",
        "out-of-sight",
        " " + flowInWords(flow, flow.stories().size(), called, reader));
    Element list = Html.child(details, "ul", "");
    flow.stories()
        .forEach(
            (slug, title) ->
                title
                    .in(reader)
                    .ifPresent(
                        part ->
                            Html.child(
                                Html.link(Html.child(list, "li", ""), "stories/" + slug, ""),
                                "span",
                                "",
                                part)));
  }
}
