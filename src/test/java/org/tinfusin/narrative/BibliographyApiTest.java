package org.tinfusin.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;
import tools.jackson.databind.JsonNode;

/** The bibliography goes into a reference manager: CSL-JSON by the rules of csl-data.json 1.0.2. */
@AtlasTest
class BibliographyApiTest {
  private static final Set<String> TYPES =
      Set.of(
          "article",
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "bill",
          "book",
          "broadcast",
          "chapter",
          "classic",
          "collection",
          "dataset",
          "document",
          "entry",
          "entry-dictionary",
          "entry-encyclopedia",
          "event",
          "figure",
          "graphic",
          "hearing",
          "interview",
          "legal_case",
          "legislation",
          "manuscript",
          "map",
          "motion_picture",
          "musical_score",
          "pamphlet",
          "paper-conference",
          "patent",
          "performance",
          "periodical",
          "personal_communication",
          "post",
          "post-weblog",
          "regulation",
          "report",
          "review",
          "review-book",
          "software",
          "song",
          "speech",
          "standard",
          "thesis",
          "treaty",
          "webpage");

  private static final Set<String> NAME_VARIABLES =
      Set.of("author", "editor", "translator", "compiler", "narrator");
  private static final Set<String> NAME_PARTS =
      Set.of("family", "given", "dropping-particle", "non-dropping-particle", "literal");
  private static final Set<String> TEXTS =
      Set.of(
          "id",
          "type",
          "title",
          "container-title",
          "collection-title",
          "collection-number",
          "volume",
          "number",
          "issue",
          "publisher",
          "publisher-place",
          "language",
          "note");

  @LocalServerPort private int port;
  @Autowired private Bibliography bibliography;

  @Test
  void answersAsCslJsonThatMayBeKept() {
    HttpResponse<String> answer = Visitor.at(port).get("/bibliography.json");
    String tag = answer.headers().firstValue("ETag").orElse("");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualToIgnoringCase("application/vnd.citationstyles.csl+json;charset=UTF-8");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(tag).isNotEmpty();
    assertThat(Visitor.at(port).with("If-None-Match", tag).get("/bibliography.json").statusCode())
        .isEqualTo(304);
  }

  @Test
  void holdsEveryWorkOnce() {
    List<String> ids = new ArrayList<>();
    items().forEach(item -> ids.add(item.path("id").asString("")));

    assertThat(ids)
        .hasSizeGreaterThan(300)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(bibliography.all().stream().map(Source::key).toList());
  }

  @Test
  void everyItemHasTheShapeOfTheSchema() {
    List<String> faults = new ArrayList<>();
    for (JsonNode item : items()) {
      String id = item.path("id").asString("");
      if (id.isEmpty() || !TYPES.contains(item.path("type").asString(""))) {
        faults.add(id + " has no id or no type of CSL");
      }
      item.properties().forEach(entry -> check(id, entry.getKey(), entry.getValue(), faults));
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void authorsAreSplitAndEditorsAreNoAuthors() {
    assertThat(item("gaden-1935").path("author"))
        .hasToString("[{\"family\":\"Tyam\",\"given\":\"Mohammadou Aliou\"}]");
    assertThat(item("gaden-1935").path("editor"))
        .hasToString("[{\"family\":\"Gaden\",\"given\":\"Henri\"}]");
    assertThat(item("unesco-intangible-heritage").path("author"))
        .hasToString("[{\"literal\":\"UNESCO\"}]");
    assertThat(item("encyclopedie-malhun").path("editor"))
        .hasToString(
            "[{\"non-dropping-particle\":\"al-\",\"family\":\"Jirari\",\"given\":\"Abbas\"}]");
    assertThat(item("oral-tradition").has("author")).isFalse();
  }

  @Test
  void datesAreYearsRangesOrDays() {
    assertThat(item("basset-1897").path("issued")).hasToString("{\"date-parts\":[[1897]]}");
    assertThat(item("desparmet-1909").path("issued"))
        .hasToString("{\"date-parts\":[[1909],[1910]]}");
    assertThat(item("konate-2010").path("issued")).hasToString("{\"date-parts\":[[2010,12,30]]}");
    assertThat(item("africa-dream-proverbes").has("issued")).isFalse();
  }

  @Test
  void aChapterNamesItsBookAnArticleItsVolumeABookItsSeries() {
    assertThat(item("langeveld-2012").path("container-title").asString(""))
        .isEqualTo("Women’s Songs from West Africa");
    assertThat(item("langeveld-2012").path("editor"))
        .hasToString("[{\"literal\":\"Hale\"},{\"literal\":\"Sidikou\"}]");
    assertThat(item("camara-2005").path("volume").asString("")).isEqualTo("4");
    assertThat(item("uther-2004").path("collection-title").asString(""))
        .isEqualTo("FF Communications");
    assertThat(item("langeveld-2012").path("language").asString("")).isEqualTo("en");
    assertThat(item("jahn-1970").path("language").asString("")).isEqualTo("de");
  }

  @Test
  void aTitleNobodyGaveIsLeftOut() {
    assertThat(item("brandt-1954").has("title")).isFalse();
    assertThat(item("ajamix-proverbs").path("title").asString(""))
        .isEqualTo("[List of Hausa proverbs]");
  }

  private void check(String id, String variable, JsonNode value, List<String> faults) {
    if (NAME_VARIABLES.contains(variable)) {
      value.forEach(name -> checkName(id, name, faults));
    } else if (variable.equals("issued")) {
      value.path("date-parts").forEach(date -> checkDate(id, date, faults));
    } else if (TEXTS.contains(variable)) {
      if (!value.isString() || value.asString("").isBlank()) {
        faults.add(id + ": " + variable + " is no text");
      }
    } else if (!variable.equals("custom")) {
      faults.add(id + ": " + variable + " is no variable of CSL");
    }
  }

  private static void checkName(String id, JsonNode name, List<String> faults) {
    Set<String> parts = new HashSet<>(name.propertyNames());
    boolean right =
        NAME_PARTS.containsAll(parts) && (parts.contains("literal") ^ parts.contains("family"));
    if (!right || name.toString().contains("(") && !parts.contains("literal")) {
      faults.add(id + ": " + name + " is no name");
    }
  }

  private static void checkDate(String id, JsonNode date, List<String> faults) {
    int year = date.path(0).asInt(0);
    if (date.size() < 1 || date.size() > 3 || year < 1500 || year > 2100) {
      faults.add(id + ": " + date + " is no date");
    }
  }

  private JsonNode item(String id) {
    for (JsonNode item : items()) {
      if (item.path("id").asString("").equals(id)) {
        return item;
      }
    }
    throw new AssertionError("no work " + id);
  }

  private JsonNode items() {
    return Visitor.at(port).json("/bibliography.json");
  }
}
