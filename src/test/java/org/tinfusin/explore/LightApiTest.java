package org.tinfusin.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;

/** A reader on a slow network reads the whole atlas without map, scripts, fonts and session. */
@AtlasTest
class LightApiTest {
  private static final int KILOBYTE = 1_024;

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "/, en, 200",
    "/, ar, 200",
    "/?genre=tale&lang=kab, fr, 200",
    "/stories, ar, 200",
    "/stories/cinderella, fr, 200",
    "/narratives/cinderella-blida, en, 200",
    "/about, ar, 200",
    "/about/collection, fr, 200",
    "/narratives/no-such-narrative, fr, 404"
  })
  void readsEveryPageWithoutSessionScriptAndFont(String address, String language, int status) {
    HttpResponse<String> answer = light(language).get(address);
    Document page = Jsoup.parse(answer.body());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Vary").orElse("")).containsIgnoringCase("Cookie");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'");
    assertThat(page.select("script, link[href*=fonts], atlas-map")).isEmpty();
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.expectFirst("html").attr("dir"))
        .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select(".light-foot a")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=ogre", "/stories", "/stories/cinderella", "/about/collection"})
  void sendsLessThanThirtyKilobytes(String address) {
    assertThat(zipped(light("ar").get(address).body())).isLessThan(30 * KILOBYTE);
  }

  @Test
  void leadsToEveryNarrativeOnce() {
    List<String> read = new ArrayList<>();
    String address = "/?genre=poem";
    int total = total(get(address));
    while (!address.isEmpty()) {
      Document page = get(address);
      page.select(".light-row").forEach(row -> read.add(row.attr("href")));
      address = page.select("a[rel=next]").attr("href").replaceFirst("^\\.", "");
    }

    assertThat(read).hasSize(total).doesNotHaveDuplicates();
    assertThat(light("en").get("/" + read.getLast()).statusCode()).isEqualTo(200);
  }

  @Test
  void countsWhatTheOtherDoorsCount() {
    long total =
        Visitor.at(port).json("/search.json?genre=tale&people=kabyle").get("total").asLong();

    assertThat(total(get("/?genre=tale&people=kabyle&lang=&q=")))
        .isPositive()
        .isEqualTo((int) total);
  }

  @Test
  void theFormKeepsTheWholeQuestion() {
    Document page = get("/?q=dit&genre=proverb&genre=poem&family=one-hand-cannot-clap");

    assertThat(page.expectFirst("#q").attr("value")).isEqualTo("dit");
    assertThat(page.expectFirst("#genre option[selected]").attr("value")).isEqualTo("proverb");
    assertThat(page.select("input[type=hidden]").eachAttr("name"))
        .containsExactlyInAnyOrder("genre", "family");
    assertThat(page.select("input[type=hidden]").eachAttr("value"))
        .containsExactlyInAnyOrder("poem", "one-hand-cannot-clap");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?nonsense=1", "/?after=x", "/?bbox=1"})
  void saysWhatItCouldNotReadAndShowsEverything(String address) {
    Document page = get(address);

    assertThat(page.select("[role=alert]")).hasSize(1);
    assertThat(page.select(".light-row")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "%00", "%27%20or%201=1--"})
  void showsTheWordsOfAQuestionAsWords(String words) {
    HttpResponse<String> answer = light("en").get("/?q=" + words);
    Document page = Jsoup.parse(answer.body());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page.select("script")).isEmpty();
  }

  @Test
  void isNotSentTwice() {
    String tag = light("en").get("/stories").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = light("en").with("If-None-Match", tag).get("/stories");

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void isOfferedInTheFirstAnswerOfEveryPage() {
    Document page = Jsoup.parse(Visitor.at(port).get("/narratives/cinderella-blida").body());

    assertThat(page.select(".first-page a[href='choose?light=yes']")).hasSize(1);
  }

  @Test
  void namesNoStyleSheetTwiceAndEachWithItsHash() {
    List<String> sheets = get("/").select("link[rel=stylesheet]").eachAttr("href");

    assertThat(new HashSet<>(sheets)).hasSameSizeAs(sheets);
    assertThat(sheets)
        .allSatisfy(sheet -> assertThat(sheet).matches("[a-z-]+\\.css\\?v-c=[0-9a-f]{8}"));
    assertThat(Visitor.at(port).get("/" + sheets.getLast()).statusCode()).isEqualTo(200);
  }

  private Document get(String address) {
    return Jsoup.parse(light("en").get(address.replace("&amp;", "&")).body());
  }

  private static int total(Document page) {
    Element count = page.expectFirst(".count");
    return Integer.parseInt(count.text().replaceAll("\\D", ""));
  }

  private Visitor light(String language) {
    return Visitor.at(port).with("Cookie", "tinfusin-light=yes; tinfusin-language=" + language);
  }

  private static int zipped(String html) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(html.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.size();
  }
}
