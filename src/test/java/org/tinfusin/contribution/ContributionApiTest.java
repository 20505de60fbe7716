package org.tinfusin.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tinfusin.account.Account;
import org.tinfusin.account.Accounts;
import org.tinfusin.account.Invitations;
import org.tinfusin.account.NewAccount;
import org.tinfusin.account.Role;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.People;
import org.tinfusin.fixtures.SignedInVisitor;
import org.tinfusin.fixtures.Sounds;
import org.tinfusin.fixtures.Visitor;
import org.tinfusin.media.MediaStore;
import tools.jackson.databind.json.JsonMapper;

/** The door that keeps what is typed, asked well and badly. */
@AtlasTest
class ContributionApiTest {
  private static final String PASSWORD = "four camels walk";
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final byte[] SOUND = Sounds.wav(2);

  @Autowired private Contributions contributions;
  @Autowired private MediaStore store;
  @Autowired private Accounts accounts;
  @Autowired private Invitations invitations;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private final UUID key = UUID.randomUUID();
  private People people;
  private Account fadma;
  private SignedInVisitor browser;

  @BeforeEach
  void signIn() {
    people = new People(jdbc);
    forgetAll();
    People.act(people.with("chief", Role.ADMINISTRATOR));
    String invitation = invitations.make(Set.of(Role.READER, Role.CONTRIBUTOR));
    SecurityContextHolder.clearContext();
    fadma = accounts.signUp(new NewAccount("fadma", "", "", PASSWORD, invitation, "test"));
    browser = SignedInVisitor.as("fadma", PASSWORD, port);
  }

  @AfterEach
  void forgetAll() {
    jdbc.sql("DELETE FROM narrative WHERE slug IN (SELECT slug FROM contribution)").update();
    jdbc.sql("DELETE FROM contribution").update();
    jdbc.sql("DELETE FROM variant_task").update();
    jdbc.sql("DELETE FROM account_attempt").update();
    people.forgetAll();
  }

  @Test
  void keepsWhatIsTypedAndSaysHowTheDateWasUnderstood() {
    HttpResponse<String> answer = browser.put(address(), sent(0, Map.of("recorded", "about 1962")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    assertThat(Visitor.read(answer.body()).get("when").asString()).isEqualTo("about 1962");
    assertThat(contributions.find(key, fadma).orElseThrow().typed().get("recorded"))
        .isEqualTo("about 1962");
  }

  @Test
  void aVisitorKeepsNothingAndIsLedToTheSignIn() {
    HttpResponse<String> answer =
        SignedInVisitor.nobody(port).put(address(), sent(0, Map.of("title", "x")));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    assertThat(stored()).isZero();
  }

  @Test
  void aForgedRequestKeepsNothing() {
    HttpResponse<String> answer = browser.put(address(), sent(0, Map.of("title", "x")), "made-up");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(stored()).isZero();
  }

  @Test
  void anOlderVersionIsAConflict() {
    browser.put(address(), sent(0, Map.of("title", "first")));

    HttpResponse<String> answer = browser.put(address(), sent(0, Map.of("title", "second")));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("changed_meanwhile");
    assertThat(contributions.find(key, fadma).orElseThrow().title()).isEqualTo("first");
  }

  @Test
  void aRecordingIsKeptByWhatItHoldsAndHeardByItsContributorAlone() {
    browser.put(address(), sent(0, Map.of("title", "first")));

    HttpResponse<String> answer = browser.put(recording() + "?name=grandmother.exe", SOUND);

    assertThat(answer.statusCode()).isEqualTo(200);
    String id = Visitor.read(answer.body()).get("id").asString();
    assertThat(Visitor.read(answer.body()).get("name").asString()).isEqualTo("grandmother.exe");
    int version = contributions.find(key, fadma).orElseThrow().version();
    assertThat(version).isEqualTo(1); // a file more is no conflict with what is typed meanwhile
    assertThat(browser.get(recording()).statusCode()).isEqualTo(404);
    browser.put(address(), sent(version, Map.of("recording", id)));
    HttpResponse<String> heard = browser.get(recording());
    assertThat(heard.statusCode()).isEqualTo(200);
    assertThat(heard.headers().firstValue("Content-Type")).hasValue("audio/wav");
    assertThat(heard.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    assertThat(SignedInVisitor.nobody(port).get(recording()).statusCode()).isNotEqualTo(200);
    assertThat(Visitor.at(port).get("/media/" + id).statusCode()).isEqualTo(404);
    assertThat(browser.get("/media/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void aFileThatIsNoSoundIsRefusedWithTheReasonInTheReadersLanguage() {
    browser.put(address(), sent(0, Map.of("title", "first")));

    HttpResponse<String> answer =
        browser.put(recording() + "?ui=fr&name=voice.mp3", "<script>alert(1)</script>".getBytes());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Visitor.read(answer.body()).get("detail").asString()).startsWith("Ce fichier");
  }

  @Test
  void nobodyGivesARecordingToWhatIsNotTheirs() {
    Account stranger = people.with("stranger", Role.CONTRIBUTOR);
    contributions.save(key, 0, Forms.whole(), stranger);

    assertThat(browser.put(recording(), SOUND).statusCode()).isEqualTo(404);
    assertThat(SignedInVisitor.nobody(port).put(recording(), SOUND).statusCode()).isEqualTo(401);
    assertThat(jdbc.sql("SELECT count(*) FROM contribution_recording").query(Long.class).single())
        .isZero();
  }

  @Test
  void knowingTheNameOfAFileOpensItForNobody() {
    String id = store.keep(new ByteArrayInputStream(Sounds.wav(3)), "secret.wav").id();

    browser.put(address(), sent(0, Map.of("title", "first", "recording", id)));

    assertThat(contributions.find(key, fadma).orElseThrow().typed().get("recording")).isEmpty();
    assertThat(browser.get(recording()).statusCode()).isEqualTo(404);
  }

  @Test
  void manyFilesForOneNarrativeAreTooMany() {
    browser.put(address(), sent(0, Map.of("title", "first")));
    for (int i = 1; i <= Contributions.MOST_RECORDINGS; i++) {
      assertThat(browser.put(recording(), Sounds.wav(i)).statusCode()).isEqualTo(200);
    }

    HttpResponse<String> answer = browser.put(recording(), Sounds.mp3(5));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("many_recordings");
  }

  @ParameterizedTest
  @CsvSource({"open, 200, 200", "signed_in, 404, 200", "curators, 404, 404"})
  void theRecordingIsHeardByWhomItsContributorChoseAndByNobodyOnceWithdrawn(
      String protocol, int visitor, int member) {
    Account curator = people.with("curator", Role.CURATOR);
    contributions.save(key, 0, Forms.whole(), fadma);
    String id = Visitor.read(browser.put(recording(), SOUND).body()).get("id").asString();
    Typed typed = Forms.with(Forms.with("recording", id), "protocol", protocol);
    contributions.save(key, 1, typed, fadma);
    assertThat(contributions.submit(key, "", fadma)).isEmpty();
    assertThat(Visitor.at(port).get("/media/" + id).statusCode()).isEqualTo(404);

    contributions.publish(key, "fine", curator);

    String slug = String.valueOf(contributions.find(key, fadma).orElseThrow().slug());
    assertThat(Visitor.at(port).get("/media/" + id).statusCode()).isEqualTo(visitor);
    assertThat(Visitor.at(port).get("/narratives/" + slug).statusCode()).isEqualTo(visitor);
    assertThat(browser.get("/media/" + id).statusCode()).isEqualTo(member);
    assertThat(browser.get("/narratives/" + slug).statusCode()).isEqualTo(member);
    contributions.withdraw(key, "her family asks", fadma);
    assertThat(Visitor.at(port).get("/media/" + id).statusCode()).isEqualTo(404);
    assertThat(browser.get("/media/" + id).statusCode()).isEqualTo(404);
    assertThat(contributions.find(key, curator)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "\"text\"",
        "{\"version\":\"x\"}",
        "{\"version\":0,\"fields\":[]}",
        "{\"version\":0,\"fields\":{\"title\":{\"$gt\":1}}}",
        "{\"version\":0,\"fields\":{\"title\":[\"a\"]}}",
        "{\"version\":99999999999999999999,\"fields\":{}}"
      })
  void whatIsNoFormIsRefusedAndNotKept(String body) {
    HttpResponse<String> answer = browser.put(address(), body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(stored()).isZero();
  }

  @Test
  void aFieldThatIsNoTextIsAnEmptyOne() {
    HttpResponse<String> answer =
        browser.put(address(), "{\"version\":0,\"fields\":{\"title\":null,\"genre\":\"tale\"}}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(contributions.find(key, fadma).orElseThrow().typed().fields())
        .containsOnlyKeys("genre");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "..%2F..%2Fetc%2Fpasswd", "%00", "1;DROP%20TABLE%20contribution"})
  void anAddressThatIsNoKeyIsRefused(String key) {
    HttpResponse<String> answer =
        browser.put("/my/contributions/" + key + ".json", sent(0, Map.of()));

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(stored()).isZero();
  }

  @ParameterizedTest
  @MethodSource("org.tinfusin.contribution.Typed#names")
  void anEnormousFieldIsRefusedByNameAndNotKept(String field) {
    String enormous = "م".repeat(Typed.longest(field) + 1);

    HttpResponse<String> answer = browser.put(address(), sent(0, Map.of(field, enormous)));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Visitor.read(answer.body()).get("field").asString()).isEqualTo(field);
    assertThat(stored()).isZero();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileWordsAreKeptAsWordsInEveryField(String words) {
    Map<String, String> fields = new HashMap<>();
    Typed.names().forEach(field -> fields.put(field, cut(words, Typed.longest(field))));
    fields.put("no-such-field", words);

    HttpResponse<String> answer = browser.put(address(), sent(0, fields));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(contributions.find(key, fadma).orElseThrow().typed().fields())
        .doesNotContainKey("no-such-field");
    assertThat(contributions.submit(key, "", fadma)).isNotEmpty();
    assertThat(browser.get("/contribute/" + key).statusCode()).isEqualTo(200);
    assertThat(browser.get("/my/contributions/" + key).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileWordsThatAreWholeArePublishedAsWords(String words) {
    Account curator = people.with("curator", Role.CURATOR);
    Typed typed = Forms.whole();
    for (String field :
        List.of(
            "title",
            "text",
            "translation-title",
            "translation",
            "summary",
            "sources",
            "subgenre",
            "collector")) {
      typed = Forms.with(typed, field, cut("Zorbaxol " + words, Typed.longest(field)));
    }
    typed = Forms.with(typed, "summary-language", "en");
    contributions.save(key, 0, typed, fadma);
    assertThat(contributions.submit(key, "", fadma)).isEmpty();
    assertThat(contributions.publish(key, "fine", curator)).isEmpty();

    String slug = String.valueOf(contributions.find(key, fadma).orElseThrow().slug());
    HttpResponse<String> page = Visitor.at(port).get("/narratives/" + slug);
    Document read = Jsoup.parse(page.body());
    assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(read.select("[onerror], [onload], [onclick], iframe, object, embed")).isEmpty();
    assertThat(read.select("#outlet script, svg script")).isEmpty();
    assertThat(read.select("a[href^=javascript]")).isEmpty();
    assertThat(read.select("h1").text()).doesNotContain("\u202e");
    assertThat(Visitor.at(port).get("/search.json?q=zorbaxol").statusCode()).isEqualTo(200);
    assertThat(Visitor.at(port).get("/feed.xml").statusCode()).isEqualTo(200);
    jdbc.sql("DELETE FROM account WHERE name = 'curator'").update();
  }

  static List<String> hostile() {
    return List.of(
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</textarea><script>alert(1)</script>",
        "<svg/onload=alert(1)>",
        "<iframe src=javascript:alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "{{constructor.constructor('alert(1)')()}}",
        "${7*7} #{7*7} {0} {1,number}",
        "'; DROP TABLE contribution; --",
        "\\'; SELECT pg_sleep(9); --",
        "1=1; IN ('a') OR genre LIKE '%'",
        "../../../../etc/passwd",
        "C:\\Windows\\System32\\drivers\\etc\\hosts",
        "file:///etc/passwd",
        "http://169.254.169.254/latest/meta-data/",
        "a\u0000b",
        "\ud800 \udc00 \udbff",
        "\ufffe\uffff\ufeff",
        "\u202egnirts desrever\u202c",
        "\u2066\u2067\u2068\u2069\u200f\u200e",
        "a\u0300".repeat(120),
        "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
        "ﷺ".repeat(90),
        "👩‍👩‍👧‍👦🇲🇦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "\r\n\r\nSet-Cookie: x=y",
        "]]><!--<![CDATA[",
        "&lt;script&gt;&#x3C;script&#x3E;",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
        "\t\u000b\u001b[31mred\u0007",
        "NaN Infinity -0 1e309 0x7fffffff");
  }

  private static String cut(String words, int longest) {
    return words.length() <= longest ? words : words.substring(0, longest);
  }

  private String address() {
    return "/my/contributions/" + key + ".json?ui=en";
  }

  private String recording() {
    return "/my/contributions/" + key + "/recording";
  }

  private long stored() {
    return jdbc.sql("SELECT count(*) FROM contribution").query(Long.class).single();
  }

  private static String sent(int version, Map<String, String> fields) {
    return JSON.writeValueAsString(Map.of("version", version, "fields", fields));
  }
}
