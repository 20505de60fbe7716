package org.tinfusin.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.tinfusin.family.FamilySummary;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.narrative.Narratives;

/** {@code /sitemap.xml} (sitemaps.org 0.9) and {@code /robots.txt}: published pages only. */
@RestController
class SitemapDoor {
  private final Narratives narratives;
  private final StoryFamilies families;

  SitemapDoor(Narratives narratives, StoryFamilies families) {
    this.narratives = narratives;
    this.families = families;
  }

  @GetMapping(value = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  String sitemap(HttpServletRequest request) {
    String root = root(request);
    return Stream.of(
            Stream.of("", "stories", "about", "about/collection"),
            families.all().stream().map(FamilySummary::slug).map(slug -> "stories/" + slug),
            narratives.publishedSlugs().stream().map(slug -> "narratives/" + slug))
        .flatMap(paths -> paths)
        .map(path -> "  <url><loc>" + root + "/" + path + "</loc></url>\n")
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                "</urlset>\n"));
  }

  @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  String robots(HttpServletRequest request) {
    return "User-agent: *\nDisallow: /map/\nDisallow: /search.json\nSitemap: "
        + root(request)
        + "/sitemap.xml\n";
  }

  private static String root(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
  }
}
