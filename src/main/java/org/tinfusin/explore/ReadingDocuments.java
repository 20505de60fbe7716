package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.shell.LightMode;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.TrailWalk;
import org.tinfusin.trail.TrailWalks;
import org.tinfusin.trail.Trails;

/** Answers every address with a page that can be read without scripts. */
@Service
public class ReadingDocuments {
  private final Narratives narratives;
  private final StoryFamilies families;
  private final NarrativePage narrativePage;
  private final StoryPage storyPage;
  private final StoriesPage storiesPage;
  private final AboutPage aboutPage;
  private final CollectionPage collectionPage;
  private final ComparePage comparePage;
  private final FlowsPage flowsPage;
  private final WantedPage wantedPage;
  private final SearchWalks searches;
  private final Trails trails;
  private final TrailWalks walks;
  private final TrailPage trailPage;
  private final TrailsPage trailsPage;
  private final PageHead heads;
  private final Translations words;

  ReadingDocuments(
      Narratives narratives,
      StoryFamilies families,
      NarrativePage narrativePage,
      StoryPage storyPage,
      StoriesPage storiesPage,
      AboutPage aboutPage,
      CollectionPage collectionPage,
      ComparePage comparePage,
      FlowsPage flowsPage,
      WantedPage wantedPage,
      SearchWalks searches,
      Trails trails,
      TrailWalks walks,
      TrailPage trailPage,
      TrailsPage trailsPage,
      PageHead heads,
      Translations words) {
    this.narratives = narratives;
    this.families = families;
    this.narrativePage = narrativePage;
    this.storyPage = storyPage;
    this.storiesPage = storiesPage;
    this.aboutPage = aboutPage;
    this.collectionPage = collectionPage;
    this.comparePage = comparePage;
    this.flowsPage = flowsPage;
    this.wantedPage = wantedPage;
    this.searches = searches;
    this.trails = trails;
    this.walks = walks;
    this.trailPage = trailPage;
    this.trailsPage = trailsPage;
    this.heads = heads;
    this.words = words;
  }

  /** The page at an address such as {@code narratives/cinderella-blida}. */
  public FirstPage at(PageRequest request) {
    Locale reader = request.reader();
    String[] parts = request.path().split("/", -1);
    if (parts.length == 2 && parts[0].equals("narratives")) {
      return narratives
          .read(parts[1])
          .map(narrative -> narrative(narrative, request))
          .orElseGet(() -> narratives.isWithdrawn(parts[1]) ? withdrawn(reader) : notFound(reader));
    }
    if (parts.length == 2 && parts[0].equals("stories")) {
      return found(families.find(parts[1]), story -> story(story, request), reader);
    }
    if (parts.length == 3 && parts[0].equals("compare")) {
      return found(comparePage.find(parts[1], parts[2]), two -> compare(two, request), reader);
    }
    if (parts.length == 2 && parts[0].equals("trails")) {
      return found(
          trails.find(parts[1], request.choices().get(Trails.KEY)),
          trail -> trail(walks.of(trail), request),
          reader);
    }
    return switch (request.path()) {
      case "" -> map(request);
      case "trails" -> trails(request);
      case "stories" -> plain("nav.stories", storiesPage.article(reader), request);
      case "about" -> plain("nav.about", aboutPage.article(reader), request);
      case "about/collection" -> plain("collection.title", collectionPage.article(reader), request);
      case "flows" ->
          comparing("flows.title", flowsPage.article(request.choices(), reader), request);
      case "wanted" ->
          comparing("wanted.title", wantedPage.article(request.choices(), reader), request);
      default -> notFound(reader);
    };
  }

  /** What stands at a page that the application draws, until it does. */
  public FirstPage ofApplication(Locale reader) {
    Element article = Html.element("article", "lead");
    Html.child(article, "p", "gist", words.text(reader, "page.needs-scripts"));
    return new FirstPage(200, heads.nothing("Tinfusin", reader), page(article, reader));
  }

  private <T> FirstPage found(Optional<T> thing, Function<T, FirstPage> page, Locale reader) {
    return thing.map(page).orElseGet(() -> notFound(reader));
  }

  private FirstPage narrative(NarrativeReading narrative, PageRequest request) {
    Locale reader = request.reader();
    List<StoryFamily> stories = families.of(narrative.slug());
    Element article = Html.element("article", "narrative");
    searches.within(request.search(), narrative.slug(), reader).ifPresent(article::appendChild);
    article.appendChild(narrativePage.head(narrative, reader));
    article.appendChild(narrativePage.body(narrative, stories, request.root(), reader));
    article.appendChild(narrativePage.further(narrative, stories, reader));
    String description = narrativePage.description(narrative, reader);
    return new FirstPage(
        200, heads.narrative(narrative, stories, description, request), page(article, reader));
  }

  private FirstPage story(StoryFamily story, PageRequest request) {
    Locale reader = request.reader();
    Element article = Html.element("article", "story");
    article.appendChild(storyPage.head(story, reader));
    article.appendChild(storyPage.body(story, request.root(), reader));
    return new FirstPage(200, heads.story(story, request), page(article, reader));
  }

  private FirstPage compare(TwoTellings two, PageRequest request) {
    Locale reader = request.reader();
    Element article = Html.element("article", "compare");
    article.appendChild(comparePage.head(two, reader));
    article.appendChild(comparePage.body(two, request.root(), reader));
    String title = words.text(reader, "title.page", comparePage.title(two, reader));
    return new FirstPage(
        200,
        heads.comparing(title, comparePage.description(two, reader), request),
        page(article, reader));
  }

  private FirstPage trail(TrailWalk walk, PageRequest request) {
    Locale reader = request.reader();
    Element article = Html.element("article", "trail");
    article.appendChild(trailPage.head(walk, reader));
    article.appendChild(trailPage.map(walk, reader));
    article.appendChild(trailPage.body(walk, reader));
    return new FirstPage(200, heads.trail(walk.trail(), request), page(article, reader));
  }

  private FirstPage trails(PageRequest request) {
    Locale reader = request.reader();
    String title = words.text(reader, "title.page", words.text(reader, "trail.trails"));
    return new FirstPage(
        200,
        heads.trails(title, words.text(reader, "trail.lead"), request),
        page(trailsPage.article(request.choices(), reader), reader));
  }

  private FirstPage map(PageRequest request) {
    Locale reader = request.reader();
    Element lead = Html.element("article", "lead");
    Html.child(lead, "h1", "", words.text(reader, "about.title"));
    Html.child(lead, "p", "gist", words.text(reader, "about.what.text"));
    return new FirstPage(
        200,
        heads.plain(
            words.text(reader, "title.map"), words.text(reader, "about.what.text"), request),
        page(lead, reader));
  }

  private FirstPage plain(String title, Element article, PageRequest request) {
    Locale reader = request.reader();
    return new FirstPage(
        200,
        heads.plain(titled(title, reader), words.text(reader, "about.what.text"), request),
        page(article, reader));
  }

  private FirstPage comparing(String title, Element article, PageRequest request) {
    Locale reader = request.reader();
    return new FirstPage(
        200,
        heads.comparing(titled(title, reader), words.text(reader, "about.what.text"), request),
        page(article, reader));
  }

  private String titled(String title, Locale reader) {
    return words.text(reader, "title.page", words.text(reader, title));
  }

  private FirstPage notFound(Locale reader) {
    return notice(404, "error.not-found", reader);
  }

  /** Gone for good (RFC 9110, 15.5.11), so that search engines forget it at once. */
  private FirstPage withdrawn(Locale reader) {
    return notice(410, "error.withdrawn", reader);
  }

  private FirstPage notice(int status, String key, Locale reader) {
    Element article = Html.element("article", "notice-page");
    Html.child(article, "h1", "", words.text(reader, key));
    Html.child(article, "p", "", words.text(reader, key + "-advice"));
    String title = words.text(reader, "title.page", words.text(reader, key));
    return new FirstPage(status, heads.nothing(title, reader), page(article, reader));
  }

  /**
   * The frame around the words: the name of the atlas and the ways through it. A link of it loads
   * its page whole: the router would take it while the application is still starting, and break it.
   */
  private Element page(Element article, Locale reader) {
    Element shell = Html.element("div", "shell first-page");
    Element masthead = Html.child(shell, "header", "masthead");
    Element brand = Html.link(masthead, "./", "").addClass("brand");
    Html.child(brand, "span", "brand-mark").attr("aria-hidden", "true");
    Html.child(brand, "span", "", "Tinfusin");
    addSearch(masthead, reader);
    Element ways = Html.child(masthead, "nav", "masthead-nav");
    ways.attr("aria-label", words.text(reader, "nav.label"));
    Html.link(ways, "./", words.text(reader, "nav.map"));
    Html.link(ways, "stories", words.text(reader, "nav.stories"));
    Html.link(ways, "trails", words.text(reader, "trail.trails"));
    Html.link(ways, "about", words.text(reader, "nav.about"));
    Html.link(ways, LightMode.address(true), words.text(reader, "light.enter"))
        .attr("rel", "nofollow");
    Html.child(shell, "main", "reading").appendChild(article);
    shell.select("a[href]").attr("router-ignore", "");
    return shell;
  }

  /** The search field before any script runs: a plain form. */
  private void addSearch(Element masthead, Locale reader) {
    Element form = Html.child(masthead, "form", "masthead-search");
    form.attr("role", "search").attr("action", "./");
    form.appendElement("input")
        .attr("type", "search")
        .attr("name", "q")
        .attr("placeholder", words.text(reader, "shell.search-hint"))
        .attr("aria-label", words.text(reader, "shell.search"));
    Html.child(form, "button", "", words.text(reader, "shell.search"));
  }
}
