package org.tinfusin.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.AccountRefusal;
import org.tinfusin.account.Accounts;
import org.tinfusin.account.NewAccount;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.hostile.HostileInputs.Input;
import org.tinfusin.hostile.RawVisitor.Answer;
import org.tinfusin.media.MediaRefused;
import org.tinfusin.media.MediaStore;
import org.tinfusin.narrative.Report.Reason;
import org.tinfusin.narrative.Reports;

/** Input that means harm is answered calmly, runs nothing, and leaves nothing behind. */
@AtlasTest
class HostileInputApiTest {
  private static final String MARK = "__hostile";

  /** {@code @} stands for the input. */
  private static final List<String> ADDRESSES =
      List.of(
          "/search.json?q=@",
          "/search.json?cql=@",
          "/search.json?genre=@",
          "/search.json?lang=@",
          "/search.json?people=@",
          "/search.json?bbox=@",
          "/search.json?area=@",
          "/search.json?near=@",
          "/search.json?along=@",
          "/search.json?period=@",
          "/search.json?after=@",
          "/search.json?limit=@",
          "/search.json?ui=@",
          "/search.json?@=1",
          "/search.json?region=@&place=@&source=@&type=@&motif=@&family=@&certainty=@&role=@",
          "/suggest.json?q=@",
          "/suggest.json?q=a&ui=@",
          "/map/3/4/3.json?q=@",
          "/map/3/4/3.json?rev=@",
          "/map/@/4/3.json",
          "/hexagons.json?size=@",
          "/areas.json?of=@",
          "/similar.json?slug=@",
          "/media/@",
          "/bibliography.json?@",
          "/narratives/@/citation.txt",
          "/sitemap-narratives.xml?after=@",
          "/feed.xml?hl=@",
          "/choose?language=@",
          "/basemap/@",
          "/@");

  /** Pages of words, as a crawler and as a reader of light pages gets them. */
  private static final List<String> PAGES =
      List.of("/?q=@", "/?embed&q=@", "/?cql=@", "/narratives/@", "/stories/@", "/about?hl=@");

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Reports reports;
  @Autowired private Accounts accounts;
  @Autowired private MediaStore store;

  /** Attributes whose address a browser goes to. */
  private static final Set<String> FOLLOWED =
      Set.of("href", "src", "action", "formaction", "data", "xlink:href", "srcdoc");

  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void isAnsweredWithoutAFaultAtEveryAddress() {
    List<Input> inputs = HostileInputs.all();
    assertThat(inputs).hasSizeGreaterThanOrEqualTo(200);
    String before = stored();

    for (Input input : inputs) {
      ADDRESSES.forEach(address -> look(address, input, ask(address, input)));
      for (String page : PAGES) {
        look(page, input, ask(page, input, "User-Agent: Googlebot"));
        look(page, input, ask(page, input, "Cookie: tinfusin-light=yes"));
      }
    }

    System.out.printf(
        "Hostile input: %d texts at %d addresses and %d pages, by status %s%n",
        inputs.size(), ADDRESSES.size(), 2 * PAGES.size(), statuses);
    assertThat(faults).isEmpty();
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void isAnsweredWithoutAFaultInHeadersAndFullPages() {
    for (Input input : HostileInputs.all()) {
      String line = input.text().replaceAll("[\\r\\n\\x00]", " ");
      String header = line.substring(0, Math.min(2_000, line.length()));
      for (String name :
          List.of("Accept-Language", "Cookie", "Range", "If-None-Match", "User-Agent", "Referer")) {
        look(name, input, new RawVisitor(port).get("/search.json?limit=1", name + ": " + header));
      }
      look("page", input, ask("/?q=@", input));
      look("page", input, ask("/narratives/@", input));
    }

    System.out.printf("Hostile input in headers and full pages, by status %s%n", statuses);
    assertThat(faults).isEmpty();
  }

  @Test
  void isRefusedByPostsOrHarmless() {
    String before = stored();
    for (Input input : HostileInputs.all()) {
      look("similar", input, post("/similar.json", "text/plain", input.text()));
      look(
          "login",
          input,
          post(
              "/login",
              "application/x-www-form-urlencoded",
              "name=" + input.encoded() + "&password=" + input.encoded()));
      look("page", input, post("/?v-r=uidl&v-uiId=0", "application/json", input.text()));
      look("nowhere", input, post("/narratives/x/report", "text/plain", input.text()));
    }

    System.out.printf("Hostile input in posts, by status %s%n", statuses);
    assertThat(faults).isEmpty();
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void leavesNothingThatWasRefusedByForms() {
    int refused = 0;
    int kept = 0;
    for (Input input : HostileInputs.all()) {
      String before = stored();
      try {
        accounts.signUp(
            new NewAccount(
                input.text(), input.text(), input.text(), input.text(), "none", "192.0.2.1"));
        kept++;
      } catch (AccountRefusal asItShouldBe) {
        refused++;
      }
      if (reports.make(input.text(), Reason.OTHER, input.text(), input.text(), "192.0.2.1")
          != Reports.Outcome.KEPT) {
        refused++;
      }
      try {
        store.keep(
            new ByteArrayInputStream(input.text().getBytes(StandardCharsets.UTF_8)), input.text());
        kept++;
      } catch (MediaRefused asItShouldBe) {
        refused++;
      }
      assertThat(stored()).as(input.toString()).isEqualTo(before);
    }

    System.out.printf("Hostile input in forms: %d refused, %d kept%n", refused, kept);
    assertThat(kept).isZero();
  }

  @Test
  void isKeptByReportsAsWordsAlone() {
    jdbc.sql("DELETE FROM narrative_report").update();
    for (Input input : HostileInputs.all()) {
      reports.make("cinderella-blida", Reason.OTHER, "x " + input.text(), "", "net " + input);
    }

    List<String> words =
        jdbc.sql("SELECT words FROM narrative_report")
            .query((row, number) -> row.getString("words"))
            .list();
    assertThat(words).isNotEmpty().allSatisfy(kept -> assertThat(kept).hasSizeLessThan(4_001));
    assertThat(words).noneMatch(kept -> kept.matches("(?s).*[\\x00-\\x08\\u202A-\\u202E].*"));
    jdbc.sql("DELETE FROM narrative_report").update();
  }

  private Answer ask(String address, Input input, String... headers) {
    return new RawVisitor(port).get(address.replace("@", input.encoded()), headers);
  }

  private Answer post(String address, String type, String body) {
    return new RawVisitor(port).send("POST", address, body, "Content-Type: " + type);
  }

  private void look(String address, Input input, Answer answer) {
    statuses.merge(answer.status(), 1, Integer::sum);
    String what = address + " " + input.kind() + " " + shortened(input.text()) + ": ";
    if (answer.status() == 0 || answer.status() >= 500) {
      faults.add(what + answer.status());
    }
    int body = Math.max(0, answer.whole().indexOf("\r\n\r\n"));
    String head = answer.whole().substring(0, body).toLowerCase(Locale.ROOT);
    if (head.contains("\r\nx-hostile") || head.contains("\r\nset-cookie: hostile")) {
      faults.add(what + "put a header into the answer");
    }
    if (head.contains("\r\ncontent-type: text/html")) {
      harm(answer.whole().substring(body)).forEach(harm -> faults.add(what + harm));
    }
  }

  /** Elements and attributes that a browser would run. */
  private static List<String> harm(String answer) {
    List<String> harm = new ArrayList<>();
    Document page = Jsoup.parse(answer);
    for (Element element : page.getAllElements()) {
      boolean isCode =
          element.normalName().equals("script") && !element.attr("type").contains("json");
      if (isCode && element.data().contains(MARK)) {
        harm.add(element.outerHtml());
      }
      for (Attribute attribute : element.attributes()) {
        boolean runs =
            attribute.getKey().startsWith("on")
                || FOLLOWED.contains(attribute.getKey())
                    && attribute
                        .getValue()
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .startsWith("javascript:");
        if (runs && attribute.getValue().contains(MARK)) {
          harm.add(attribute.html());
        }
      }
    }
    return harm;
  }

  private String stored() {
    return jdbc.sql(
            """
            SELECT concat_ws(' ', (SELECT count(*) FROM narrative), (SELECT count(*) FROM account),
                             (SELECT count(*) FROM media_item), (SELECT count(*) FROM narrative_report),
                             (SELECT count(*) FROM narrative_version), (SELECT count(*) FROM contribution),
                             (SELECT revision FROM collection_revision))
            """)
        .query(String.class)
        .single();
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(60, text.length()));
  }
}
