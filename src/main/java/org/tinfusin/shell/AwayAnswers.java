package org.tinfusin.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tinfusin.language.TextDirection;
import tools.jackson.databind.json.JsonMapper;

/**
 * What everybody gets while the database is away: 503 with the advice to come back, as a calm page
 * or, at the doors for machines, as problem details (RFC 9457).
 */
@Component
@Order(-110) // around all that asks the database, the sign-in too
class AwayAnswers extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(AwayAnswers.class);
  private static final String SECONDS_TO_WAIT = "5";

  private final Translations words;
  private final StyleSheets styleSheets;
  private final JsonMapper json;

  AwayAnswers(Translations words, StyleSheets styleSheets, JsonMapper json) {
    this.words = words;
    this.styleSheets = styleSheets;
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException fault) {
      if (!DatabaseAway.isReasonOf(fault) || response.isCommitted()) {
        throw fault;
      }
      LOG.warn(
          "The database is away: {} is answered with 503 ({})",
          request.getServletPath(),
          NestedExceptionUtils.getMostSpecificCause(fault).getMessage());
      answer(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Locale reader = ReaderLanguage.of(request);
    boolean page = wantsPage(request);
    response.resetBuffer();
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("ETag", null);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Retry-After", SECONDS_TO_WAIT);
    response.setContentType(page ? "text/html;charset=utf-8" : "application/problem+json");
    String body = page ? page(request, reader).outerHtml() : problem(reader);
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String wish = Objects.requireNonNullElse(request.getHeader("Accept"), "");
    return !request.getServletPath().matches(".*\\.(json|xml|txt|bib)") && !wish.contains("json");
  }

  private String problem(Locale reader) {
    return json.writeValueAsString(
        Map.of(
            "type",
            "about:blank",
            "status",
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            "title",
            words.text(reader, "error.away"),
            "detail",
            words.text(reader, "error.away-advice")));
  }

  private Document page(HttpServletRequest request, Locale reader) {
    Document document = Document.createShell("");
    document.prependChild(new DocumentType("html", "", ""));
    Objects.requireNonNull(document.selectFirst("html"))
        .attr("lang", reader.toLanguageTag())
        .attr("dir", TextDirection.of(reader).html());
    Element head = document.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("base").attr("href", request.getContextPath() + "/");
    head.appendElement("title")
        .text(words.text(reader, "title.page", words.text(reader, "error.away")));
    for (String sheet : styleSheets.addresses()) {
      head.appendElement("link").attr("rel", "stylesheet").attr("href", sheet);
    }
    Element main = document.body().appendElement("main").attr("class", "reading notice-page");
    main.appendElement("h1").text(words.text(reader, "error.away"));
    main.appendElement("p").text(words.text(reader, "error.away-advice"));
    main.appendElement("a").attr("href", here(request)).text(words.text(reader, "error.again"));
    return document;
  }

  /** The address that was asked for, from the root of this site. */
  private static String here(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI().replaceFirst("^/+", "/") + (query == null ? "" : "?" + query);
  }
}
