package org.tinfusin.explore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
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
  private final PublicAddress publicAddress;

  EmbedPages(EmbedDocument documents, PublicAddress publicAddress) {
    this.documents = documents;
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
    Document page = documents.at(asked, request.getParameterMap(), request.getContextPath());
    response.setStatus(page.hasClass("nothing") ? 404 : 200);
    response.setContentType("text/html;charset=utf-8");
    response.getOutputStream().write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
  }
}
