package org.tinfusin.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tinfusin.family.FamilySummary;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.shell.PublicAddress;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.trail.Trails;

/**
 * {@code /sitemap.xml} (sitemaps.org 0.9, each page with its addresses in the other languages) and
 * {@code /robots.txt}: published pages only. A large collection is cut into several maps.
 */
@RestController
class SitemapDoor {
  private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** A sitemap may hold 50,000 addresses and 50 MB. */
  private static final int MOST_IN_ONE = 10_000;

  private static final List<String> PAGES =
      List.of("", "stories", "trails", "flows", "wanted", "about", "about/collection");

  private final Narratives narratives;
  private final StoryFamilies families;
  private final Trails trails;
  private final PublicAddress address;

  SitemapDoor(Narratives narratives, StoryFamilies families, Trails trails, PublicAddress address) {
    this.narratives = narratives;
    this.families = families;
    this.trails = trails;
    this.address = address;
  }

  @GetMapping("/sitemap.xml")
  ResponseEntity<String> sitemap(HttpServletRequest request) {
    String root = address.root(request);
    List<String> cuts = narratives.lastSlugsOfPages(MOST_IN_ONE);
    return xml(
        cuts.isEmpty()
            ? map(root, Stream.concat(pagesAndStories(), slugs("")))
            : index(root, cuts));
  }

  /** The pages that are no narratives, when those fill maps of their own. */
  @GetMapping("/sitemap-pages.xml")
  ResponseEntity<String> pages(HttpServletRequest request) {
    return xml(map(address.root(request), pagesAndStories()));
  }

  /** Narratives whose slugs follow this one. */
  @GetMapping("/sitemap-narratives.xml")
  ResponseEntity<String> narratives(
      @RequestParam(defaultValue = "") String after, HttpServletRequest request) {
    return xml(map(address.root(request), slugs(after)));
  }

  @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  String robots(HttpServletRequest request) {
    return "User-agent: *\nDisallow: /map/\nDisallow: /search.json\nSitemap: "
        + address.root(request)
        + "/sitemap.xml\n";
  }

  private Stream<String> pagesAndStories() {
    return Stream.of(
            PAGES.stream(),
            families.all().stream().map(FamilySummary::slug).map(slug -> "stories/" + slug),
            trails.publicSlugs().stream().map(slug -> "trails/" + slug))
        .flatMap(Function.identity());
  }

  private Stream<String> slugs(String after) {
    return narratives.publishedSlugs(after, MOST_IN_ONE).stream().map(slug -> "narratives/" + slug);
  }

  private static Document map(String root, Stream<String> paths) {
    Document document = Xml.document();
    Element set =
        Xml.child(document, "urlset")
            .attr("xmlns", SITEMAPS)
            .attr("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
    paths.forEach(path -> url(set, root + "/" + path));
    return document;
  }

  private static void url(Element set, String address) {
    Element url = Xml.child(set, "url");
    Xml.child(url, "loc").text(address);
    for (Locale language : ReaderLanguage.ALL) {
      String tag = language.toLanguageTag();
      alternate(url, tag, address + "?" + ReaderLanguage.PARAMETER + "=" + tag);
    }
    alternate(url, "x-default", address);
  }

  private static void alternate(Element url, String language, String address) {
    Xml.child(url, "xhtml:link")
        .attr("rel", "alternate")
        .attr("hreflang", language)
        .attr("href", address);
  }

  private static Document index(String root, List<String> cuts) {
    Document document = Xml.document();
    Element index = Xml.child(document, "sitemapindex").attr("xmlns", SITEMAPS);
    Stream.of(
            Stream.of("sitemap-pages.xml", "sitemap-narratives.xml"),
            cuts.stream().map(slug -> "sitemap-narratives.xml?after=" + slug))
        .flatMap(paths -> paths)
        .forEach(path -> Xml.child(Xml.child(index, "sitemap"), "loc").text(root + "/" + path));
    return document;
  }

  private static ResponseEntity<String> xml(Document document) {
    return ResponseEntity.ok().contentType(Xml.TYPE).body(document.outerHtml());
  }
}
