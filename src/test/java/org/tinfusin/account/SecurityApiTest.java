package org.tinfusin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.fixtures.AtlasTest;
import org.tinfusin.fixtures.Visitor;

/** What security adds to answers, and what it keeps from them. */
@AtlasTest
class SecurityApiTest {
  private static final String PASSWORD = "four camels walk";

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private JdbcClient jdbc;

  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

  @BeforeEach
  void makeAnAccount() {
    forgetAll();
    administrators.create("chief", new NewPassword(PASSWORD));
  }

  @AfterEach
  void forgetAll() {
    jdbc.sql("DELETE FROM account").update();
    jdbc.sql("DELETE FROM account_attempt").update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/map/3/4/3.json",
        "/search.json?q=cinderella",
        "/suggest.json?q=kab",
        "/bibliography.json",
        "/basemap/overview.json",
        "/sitemap.xml",
        "/robots.txt",
        "/health",
        "/atlas.css",
        "/icon.svg"
      })
  void doorsAndFilesOpenNoSessionAndAskForNoSignIn(String address) {
    HttpResponse<String> answer = Visitor.at(port).get(address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).doesNotContain("no-store");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/signup", "/reset", "/reset/made-up"})
  void pagesOfAccountsAreKeptFromSearchEnginesAndFrames(String address) {
    HttpResponse<String> answer = Visitor.at(port).get(address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.body()).select("meta[name=robots]").attr("content"))
        .isEqualTo("noindex");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("frame-ancestors 'none'", "form-action 'self'", "object-src 'none'");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/account", "/admin"})
  void pagesOfSomebodyLeadAVisitorToTheSignIn(String address) {
    HttpResponse<String> answer = Visitor.at(port).get(address);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/stories", "/stories/cinderella", "/about", "/?q=cinderella"})
  void pagesOfReadersAskForNoSignIn(String address) {
    assertThat(Visitor.at(port).get(address).statusCode()).isEqualTo(200);
  }

  @Test
  void sessionCookiesAreKeptFromScriptsAndOtherSites() {
    assertThat(Visitor.at(port).get("/").headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void aSignInOfAnotherSiteIsRefused() {
    HttpResponse<String> answer = post("/login", "name=chief&password=" + encoded(PASSWORD));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void aSessionGetsANewNameWhenSomebodySignsIn() {
    String token = csrf();
    String before = session();

    HttpResponse<String> answer = signIn("chief", PASSWORD, token);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("login");
    assertThat(session()).isNotEqualTo(before);
    assertThat(get("/login").headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void anOldSessionNameIsWorthNothingAfterASignIn() {
    String token = csrf();
    String before = session();
    signIn("chief", PASSWORD, token);

    HttpResponse<String> answer = Visitor.at(port).with("Cookie", "JSESSIONID=" + before).get("/");

    assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
        .contains("JSESSIONID")
        .doesNotContain(before);
  }

  @Test
  void wrongNamesAndWrongPasswordsAreAnsweredAlike() {
    String token = csrf();

    HttpResponse<String> wrongPassword = signIn("chief", "wrong password", token);
    HttpResponse<String> wrongName = signIn("nobody", "wrong password", token);

    assertThat(wrongPassword.statusCode()).isEqualTo(302).isEqualTo(wrongName.statusCode());
    assertThat(wrongPassword.headers().firstValue("Location").orElse(""))
        .endsWith("/login?failed")
        .isEqualTo(wrongName.headers().firstValue("Location").orElse(""));
  }

  @Test
  void guessingIsSlowedDownOverHttpToo() {
    String token = csrf();
    for (int attempt = 0; attempt < 5; attempt++) {
      signIn("chief", "wrong password", token);
    }

    assertThat(signIn("chief", PASSWORD, token).headers().firstValue("Location").orElse(""))
        .endsWith("/login?failed");
  }

  private String csrf() {
    Document page = Jsoup.parse(get("/login").body());
    return page.select("meta[name=_csrf]").attr("content");
  }

  private HttpResponse<String> signIn(String name, String password, String token) {
    return post(
        "/login",
        "name=%s&password=%s&_csrf=%s".formatted(name, encoded(password), encoded(token)));
  }

  private String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> get(String address) {
    return send(HttpRequest.newBuilder(at(address)).build());
  }

  private HttpResponse<String> post(String address, String form) {
    return send(
        HttpRequest.newBuilder(at(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  private URI at(String address) {
    return URI.create("http://localhost:" + port + address);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return browser.send(request, BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new AssertionError(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
