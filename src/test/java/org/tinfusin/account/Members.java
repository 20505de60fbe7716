package org.tinfusin.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.springframework.beans.factory.BeanFactory;
import org.tinfusin.fixtures.Visitor;

/** People with an account, who have signed in as a browser does. */
public final class Members {
  private static final String PASSWORD = "four camels walk";

  private Members() {}

  /** Makes an account with these roles unless it is there, and signs in with it. */
  public static Visitor signedIn(BeanFactory beans, int port, String name, Role... roles) {
    return Visitor.at(port).with("Cookie", cookie(beans, port, name, roles));
  }

  /** The same, as the cookie of the session. */
  public static String cookie(BeanFactory beans, int port, String name, Role... roles) {
    AccountRepository accounts = beans.getBean(AccountRepository.class);
    AccountName parsed = AccountName.parse(name);
    if (!accounts.existsByNameKey(parsed.key())) {
      AccountEntity row =
          AccountEntity.of(parsed, DisplayName.parse("", parsed.text()), Set.of(roles));
      row.protect(beans.getBean(Passwords.class).hash(new NewPassword(PASSWORD)));
      accounts.saveAndFlush(row);
    }
    return "JSESSIONID=" + session(port, name);
  }

  /** Takes the account away again. */
  public static void forget(BeanFactory beans, String name) {
    AccountRepository accounts = beans.getBean(AccountRepository.class);
    accounts.findByNameKey(AccountName.keyOf(name)).ifPresent(accounts::delete);
  }

  private static String session(int port, String name) {
    CookieManager cookies = new CookieManager();
    try (HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
      URI login = URI.create("http://localhost:" + port + "/login");
      String page =
          browser.send(HttpRequest.newBuilder(login).build(), BodyHandlers.ofString()).body();
      String form =
          "name=%s&password=%s&_csrf=%s"
              .formatted(
                  encoded(name),
                  encoded(PASSWORD),
                  encoded(Jsoup.parse(page).select("meta[name=_csrf]").attr("content")));
      browser.send(
          HttpRequest.newBuilder(login)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form))
              .build(),
          BodyHandlers.ofString());
      return cookies.getCookieStore().getCookies().stream()
          .filter(cookie -> cookie.getName().equals("JSESSIONID"))
          .map(HttpCookie::getValue)
          .findFirst()
          .orElseThrow();
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
