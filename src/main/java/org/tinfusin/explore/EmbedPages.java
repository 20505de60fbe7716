package org.tinfusin.explore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.shell.Framing;
import org.tinfusin.shell.PublicAddress;

/**
 * Answers {@code /?embed} and {@code /stories/{slug}?embed}: a map for a frame on another site,
 * without masthead, session or cookie. What a frame may not keep, it does not need.
 */
@Component
class EmbedPages extends OncePerRequestFilter {
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
          + "base-uri 'self'; form-action 'none'; frame-ancestors *";

  private final EmbedDocument documents;
  private final Narratives narratives;
  private final PublicAddress publicAddress;

  EmbedPages(EmbedDocument documents, Narratives narratives, PublicAddress publicAddress) {
    this.documents = documents;
    this.narratives = narratives;
    this.publicAddress = publicAddress;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !Framing.isOpen(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    PageRequest asked = PageRequest.of(request, request.getServletPath(), publicAddress);
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept-Language, Cookie");
    if (new ServletWebRequest(request, response).checkNotModified(tag(request, asked))) {
      return;
    }
    Document page = documents.at(asked, request.getParameterMap(), request.getContextPath());
    response.setStatus(page.hasClass("nothing") ? 404 : 200);
    response.setContentType("text/html;charset=utf-8");
    response.getOutputStream().write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
  }

  /** The address, the language and the revision say all that the page depends on. */
  private String tag(HttpServletRequest request, PageRequest asked) {
    int address = (asked.root() + asked.path() + request.getQueryString()).hashCode();
    return "W/\"%d-%x-%s\"".formatted(narratives.revision(), address, asked.reader().getLanguage());
  }
}
