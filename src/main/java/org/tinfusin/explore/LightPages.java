package org.tinfusin.explore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tinfusin.shell.LightMode;

/** Answers a reader who asked for light pages: plain HTML, no session, no script, no map. */
@Component
class LightPages extends OncePerRequestFilter {
  private static final Pattern PAGE =
      Pattern.compile("/|/(?:stories|narratives|trails|about)(?:/[^/]*)?");

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; media-src 'self'; "
          + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  private final LightDocuments documents;

  LightPages(LightDocuments documents) {
    this.documents = documents;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !LightMode.isOnFor(request)
        || !PAGE.matcher(request.getServletPath()).matches()
        || !HttpMethod.GET.matches(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    LightDocuments.Answer answer = documents.at(request);
    byte[] body = answer.html().getBytes(StandardCharsets.UTF_8);
    response.setStatus(answer.status());
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Vary", "Accept-Language, Cookie");
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("Content-Security-Policy", POLICY);
    String tag = "W/\"" + DigestUtils.md5DigestAsHex(body) + "\"";
    if (!new ServletWebRequest(request, response).checkNotModified(tag)) {
      response.getOutputStream().write(body);
    }
  }
}
