package org.tinfusin.explore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from {@code /compare/b/a} to {@code /compare/a/b}, so that a comparison has one address,
 * and from a narrative beside itself to its page.
 */
@Component
@Order(5)
class CompareAddresses extends OncePerRequestFilter {
  private static final Pattern PATH =
      Pattern.compile("/compare/([a-z0-9-]+)/([a-z0-9-]+)/?"); // as slugs are written

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HttpMethod.GET.matches(request.getMethod())
        || request.getParameter("v-r") != null // the application talks with its server
        || !request.getServletPath().startsWith("/compare/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Matcher path = PATH.matcher(request.getServletPath());
    if (path.matches() && path.group(1).compareTo(path.group(2)) >= 0) {
      String query = request.getQueryString();
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader(
          HttpHeaders.LOCATION,
          request.getContextPath()
              + "/"
              + oneAddress(path.group(1), path.group(2))
              + (query == null ? "" : "?" + query));
      return;
    }
    chain.doFilter(request, response);
  }

  private static String oneAddress(String a, String b) {
    return a.equals(b) ? "narratives/" + a : TwoTellings.path(a, b);
  }
}
