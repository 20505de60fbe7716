package org.tinfusin.explore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tinfusin.shell.PublicAddress;
import org.tinfusin.shell.StyleSheets;

/**
 * Gives a crawler the words of a page alone: no script, no session. What it reads is what every
 * reader gets in the first answer.
 */
@Component
class CrawlerPages extends OncePerRequestFilter {
  private static final Pattern CRAWLER =
      Pattern.compile(
          "bot|crawl|spider|slurp|archive\\.org|facebookexternalhit|whatsapp/|embedly|bingpreview",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE =
      Pattern.compile(
          "/|/(?:stories|narratives|trails|about)(?:/[^/]*)?|/flows|/wanted|/compare/[^/]+/[^/]+");

  private final ReadingDocuments documents;
  private final StyleSheets styleSheets;
  private final PublicAddress publicAddress;

  CrawlerPages(ReadingDocuments documents, StyleSheets styleSheets, PublicAddress publicAddress) {
    this.documents = documents;
    this.styleSheets = styleSheets;
    this.publicAddress = publicAddress;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !isCrawler(request) || !isPage(request.getServletPath());
  }

  static boolean isCrawler(HttpServletRequest request) {
    String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
    return CRAWLER.matcher(agent).find();
  }

  /** Whether a path leads to a page that everyone may read. */
  static boolean isPage(String path) {
    return PAGE.matcher(path).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    PageRequest asked = PageRequest.of(request, request.getServletPath(), publicAddress);
    FirstPage page = documents.at(asked);
    byte[] body =
        document(page, asked.reader(), request.getContextPath())
            .outerHtml()
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(page.status());
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Vary", "User-Agent, Accept-Language, Cookie");
    response.getOutputStream().write(body);
  }

  private Document document(FirstPage page, Locale reader, String root) {
    Document document = Html.document(reader, root, styleSheets.addresses());
    page.head().stream()
        .filter(part -> !part.is("script[src]"))
        .forEach(document.head()::appendChild);
    document.body().appendChild(page.body());
    return document;
  }
}
