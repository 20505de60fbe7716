package org.tinfusin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The frame of every page: name, search, the ways through the atlas, language and theme. */
@JsModule("./shell.ts")
@AnonymousAllowed // each page in it says for itself who may see it
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
  /** Under which key of the question a suggestion is asked. */
  private static final Map<String, String> FILTER_KEYS =
      Map.of(
          "place",
          "place",
          "people",
          "people",
          "language",
          "lang",
          "type",
          "type",
          "story",
          "family");

  private final Translations words;
  private final Locale reader;
  private final SearchBox search;
  private final Nav ways = new Nav();

  public MainLayout(Translations words, List<MastheadPart> parts) {
    this.words = words;
    this.reader = UI.getCurrent().getLocale();
    this.search = new SearchBox(words, reader);
    setClassName("shell");
    add(skipLink(), masthead(parts));
    getElement().executeJs("window.tinfusin.takeOver()");
  }

  private Anchor skipLink() {
    Anchor skip = new Anchor("#content", words.text(reader, "shell.skip"));
    skip.setClassName("skip-link");
    skip.setRouterIgnore(true);
    skip.getElement()
        .executeJs("this.addEventListener('click', click => window.tinfusin.skip(click))");
    return skip;
  }

  private Header masthead(List<MastheadPart> parts) {
    Header masthead = new Header(brand(), searchBox(), ways(), tools());
    masthead.setClassName("masthead");
    parts.forEach(part -> masthead.add(part.make(reader)));
    return masthead;
  }

  private Anchor brand() {
    Anchor brand = new Anchor("", mark(), new Span("Tinfusin"));
    brand.setClassName("brand");
    return brand;
  }

  /** The sign of the atlas: a diamond of the region's weavers around a point. */
  private static Span mark() {
    Span mark = new Span();
    mark.setClassName("brand-mark");
    mark.getElement().setAttribute("aria-hidden", "true");
    return mark;
  }

  private SearchBox searchBox() {
    search.addAskListener(
        asked ->
            ask(List.of("q"), asked.words().isBlank() ? Map.of() : Map.of("q", asked.words())));
    search.addPickListener(MainLayout::lead);
    return search;
  }

  /** Leads to the page of a trail; whatever else was picked is asked on the map. */
  private static void lead(SearchBox.Picked picked) {
    String key = FILTER_KEYS.get(picked.kind());
    if (key != null) {
      ask(List.of("q", key), Map.of(key, picked.value()));
    } else if (picked.kind().equals("trail")) {
      UI.getCurrent().navigate("trails/" + picked.value());
    }
  }

  /**
   * Asks on the map, and keeps what else its address says; the map looks where the answers are.
   *
   * @param replaced keys that are asked anew or no more
   */
  private static void ask(List<String> replaced, Map<String, String> asked) {
    UI ui = UI.getCurrent();
    ui.getPage()
        .fetchCurrentURL(
            url -> {
              Map<String, List<String>> parameters = new HashMap<>();
              if (url.getPath().equals("/") && url.getQuery() != null) {
                parameters.putAll(QueryParameters.fromString(url.getQuery()).getParameters());
              }
              parameters.keySet().removeAll(List.of("narrative", "family", "map"));
              parameters.keySet().removeAll(replaced);
              asked.forEach((key, value) -> parameters.put(key, List.of(value)));
              ui.navigate("", new QueryParameters(parameters));
            });
  }

  /** Marks the way that leads to the page shown, and shows the words it was asked for. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    String path = event.getLocation().getPath();
    search.setWords(
        path.isEmpty()
            ? event.getLocation().getQueryParameters().getSingleParameter("q").orElse("")
            : "");
    ways.getChildren()
        .map(Anchor.class::cast)
        .forEach(
            way -> {
              if (way.getHref().equals(path)) {
                way.getElement().setAttribute("aria-current", "page");
              } else {
                way.getElement().removeAttribute("aria-current");
              }
            });
  }

  private Nav ways() {
    ways.add(
        new Anchor("", words.text(reader, "nav.map")),
        new Anchor("stories", words.text(reader, "nav.stories")),
        new Anchor("trails", words.text(reader, "trail.trails")),
        new Anchor("about", words.text(reader, "nav.about")));
    ways.setClassName("masthead-nav");
    ways.getElement().setAttribute("aria-label", words.text(reader, "nav.label"));
    return ways;
  }

  private Div tools() {
    Div tools = new Div();
    tools.setClassName("masthead-tools");
    tools.getElement().appendChild(languageMenu(), themeButton());
    tools.add(lightPages());
    return tools;
  }

  /** A plain link: the server remembers the choice, and answers with slim pages from then on. */
  private Anchor lightPages() {
    String hint = words.text(reader, "light.enter-hint");
    Anchor light = new Anchor(LightMode.address(true));
    light.setRouterIgnore(true);
    light.setClassName("light-toggle");
    light.setTitle(hint);
    light.setAriaLabel(hint);
    light.getElement().setAttribute("rel", "nofollow");
    return light;
  }

  /** The page is loaded anew in the chosen language; the choice is remembered for a year. */
  private Element languageMenu() {
    Element menu = new Element("select");
    menu.getClassList().add("language-menu");
    menu.setAttribute("aria-label", words.text(reader, "shell.language"));
    for (Locale language : ReaderLanguage.ALL) {
      Element option = new Element("option").setText(language.getDisplayLanguage(language));
      option.setAttribute("value", language.getLanguage());
      option.setAttribute("lang", language.getLanguage());
      option.setAttribute("selected", language.getLanguage().equals(reader.getLanguage()));
      menu.appendChild(option);
    }
    menu.executeJs(
        "this.addEventListener('change', () => window.tinfusin.readIn($0, this.value))",
        ReaderLanguage.COOKIE);
    return menu;
  }

  private Element themeButton() {
    Element button = new Element("button").setAttribute("type", "button");
    button.getClassList().add("theme-toggle");
    button.setAttribute("aria-label", words.text(reader, "shell.theme"));
    button.executeJs("this.addEventListener('click', () => window.tinfusin.turnLights())");
    return button;
  }
}
