package org.tinfusin.explore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tinfusin.search.CollectionTags;
import org.tinfusin.shell.ReaderLanguage;

/**
 * Gives public pages an entity tag; whoever has the page already learns that it still holds, at the
 * cost of the revision alone and without a session.
 */
@Component
@Order(10)
class PageTags extends OncePerRequestFilter {
  private final CollectionTags tags;

  PageTags(CollectionTags tags) {
    this.tags = tags;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().matches("GET|HEAD")
        || request.getParameter("v-r") != null // the application talks with its server
        || !isPublic(request.getServletPath());
  }

  private static boolean isPublic(String path) {
    return (CrawlerPages.isPage(path) && !path.startsWith("/trails")) // changed by their authors
        || path.equals("/feed.xml")
        || path.startsWith("/sitemap");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String tag = tags.now().entityTag(variant(request));
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("Vary", "User-Agent, Accept-Language, Cookie");
    if (!new ServletWebRequest(request, response).checkNotModified(tag)) {
      chain.doFilter(request, response);
    }
  }

  /** What a page depends on beside its address: the reader's language and choices, the machine. */
  private static String variant(HttpServletRequest request) {
    Stream<String> choices =
        Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
            .filter(cookie -> cookie.getName().startsWith("tinfusin"))
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .sorted();
    String all = choices.collect(Collectors.joining(";")) + CrawlerPages.isCrawler(request);
    return ReaderLanguage.of(request).getLanguage() + Integer.toHexString(all.hashCode());
  }
}
