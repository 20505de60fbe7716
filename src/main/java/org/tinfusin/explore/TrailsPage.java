package org.tinfusin.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Theme;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailSummary;
import org.tinfusin.trail.Trails;

/** The gallery of trails as semantic HTML: what there is, each with a small map of its way. */
@Service
public class TrailsPage {
  private static final double SHAPE = 1.6;
  private static final List<String> AGES = List.of("6", "8", "10", "12", "14", "16");

  private final Translations words;
  private final Trails trails;
  private final Gazetteer gazetteer;

  TrailsPage(Translations words, Trails trails, Gazetteer gazetteer) {
    this.words = words;
    this.trails = trails;
    this.gazetteer = gazetteer;
  }

  /**
   * @param asked what the address asks: age, language, region, theme
   */
  public Element article(Map<String, String> asked, Locale reader) {
    TrailFilter filter = TrailFilter.of(asked);
    List<TrailSummary> all = trails.gallery();
    Element article = Html.element("article", "trails");
    Html.child(article, "h1", "", words.text(reader, "trail.trails"));
    Html.child(article, "p", "gist", words.text(reader, "trail.lead"));
    ways(article, reader);
    mine(article, reader);
    form(article, filter, all, reader);
    List<TrailSummary> found = filter.among(all);
    Html.child(article, "p", "trail-count", words.text(reader, "trail.count", found.size()))
        .attr("role", "status");
    Element list = Html.child(article, "ul", "trail-gallery");
    found.forEach(trail -> card(list, trail, reader));
    return article;
  }

  /** Leads people who make trails to making one, and everybody to what that takes. */
  private void ways(Element article, Locale reader) {
    Element ways = Html.child(article, "p", "trail-ways");
    Html.link(ways, "trails/new", words.text(reader, "trail.new")).addClass("trail-way");
    if (trails.mayLook()) {
      Html.link(ways, "trails/review", words.text(reader, "trail.review")).addClass("trail-way");
    }
  }

  private void mine(Element article, Locale reader) {
    List<Trail> mine = trails.mine();
    if (mine.isEmpty()) {
      return;
    }
    Element section = Html.child(article, "section", "my-trails");
    Html.child(section, "h2", "", words.text(reader, "trail.mine"));
    Element list = Html.child(section, "ul", "");
    for (Trail trail : mine) {
      Element item = Html.child(list, "li", "");
      Element link = Html.link(item, "trails/" + trail.slug() + "/edit", "");
      trail.words().title().in(reader).ifPresent(t -> Html.child(link, "span", "", t));
      Html.child(
          item,
          "span",
          "tally",
          words.text(reader, "trail.visibility." + trail.visibility().word()));
    }
  }

  private void form(Element article, TrailFilter filter, List<TrailSummary> all, Locale reader) {
    Element form = Html.child(article, "form", "trail-filter");
    form.attr("method", "get").attr("action", "trails").attr("role", "search");
    form.attr("aria-label", words.text(reader, "trail.filter"));
    Map<String, String> ages = new TreeMap<>(Comparator.comparing(Integer::parseInt));
    AGES.forEach(age -> ages.put(age, words.text(reader, "trail.years", Integer.parseInt(age))));
    select(form, "age", ages, filter.age(), reader);
    select(form, "language", languages(), filter.language(), reader);
    select(form, "region", regions(all, reader), filter.region(), reader);
    select(form, "theme", themes(reader), filter.theme(), reader);
    Html.child(form, "button", "more", words.text(reader, "trail.find"));
    if (!filter.isEmpty()) {
      Html.link(form, "trails", words.text(reader, "trail.all"));
    }
  }

  private void select(
      Element form, String name, Map<String, String> choices, String chosen, Locale reader) {
    Element field = Html.child(form, "div", "filter-field");
    Html.child(field, "label", "", words.text(reader, "trail.filter." + name))
        .attr("for", "trail-" + name);
    Element select = Html.child(field, "select", "");
    select.attr("id", "trail-" + name).attr("name", name);
    select.appendElement("option").attr("value", "").text(words.text(reader, "trail.any"));
    choices.forEach(
        (value, label) -> {
          Element option = select.appendElement("option").attr("value", value).text(label);
          if (value.equals(chosen)) {
            option.attr("selected", "selected");
          }
        });
  }

  private static Map<String, String> languages() {
    Map<String, String> languages = new LinkedHashMap<>();
    ReaderLanguage.ALL.forEach(l -> languages.put(l.getLanguage(), l.getDisplayLanguage(l)));
    return languages;
  }

  private Map<String, String> regions(List<TrailSummary> all, Locale reader) {
    Map<String, LocalizedText> names = gazetteer.regionNames();
    Set<String> there =
        all.stream().flatMap(trail -> trail.regions().stream()).collect(Collectors.toSet());
    List<String> keys = new ArrayList<>(there);
    keys.sort(Comparator.comparing(key -> name(names, key, reader)));
    Map<String, String> regions = new LinkedHashMap<>();
    keys.forEach(key -> regions.put(key, name(names, key, reader)));
    return regions;
  }

  private static String name(Map<String, LocalizedText> names, String key, Locale reader) {
    return names.getOrDefault(key, LocalizedText.NONE).in(reader).map(p -> p.text()).orElse(key);
  }

  private Map<String, String> themes(Locale reader) {
    Map<String, String> themes = new LinkedHashMap<>();
    for (Theme theme : Theme.values()) {
      themes.put(theme.word(), words.text(reader, "trail.theme." + theme.word()));
    }
    return themes;
  }

  private void card(Element list, TrailSummary trail, Locale reader) {
    Element card = Html.child(list, "li", "trail-card");
    List<RouteMap.Stop> stops =
        trail.places().stream()
            .map(spot -> new RouteMap.Stop(spot.number(), spot.point()))
            .toList();
    String title = trail.title().textFor(reader);
    card.appendChild(RouteMap.of(stops, SHAPE, words.text(reader, "trail.map-of", title)));
    Element head = Html.child(card, "h2", "");
    Element link = Html.link(head, "trails/" + trail.slug(), "");
    trail.title().in(reader).ifPresent(t -> Html.child(link, "span", "", t));
    Html.child(card, "p", "trail-facts", facts(trail, reader));
    trail.intro().in(reader).ifPresent(intro -> Html.child(card, "p", "trail-intro", intro));
    if (trail.author() != null) {
      Html.child(card, "p", "trail-by", words.text(reader, "trail.by", trail.author()));
    }
  }

  private String facts(TrailSummary trail, Locale reader) {
    return String.join(
        " · ",
        words.text(reader, "trail.theme." + trail.theme().word()),
        words.text(reader, "trail.ages", trail.ageFrom(), trail.ageTo()),
        words.text(reader, "trail.minutes", trail.minutes()),
        words.text(reader, "trail.stops", trail.stops()));
  }
}
