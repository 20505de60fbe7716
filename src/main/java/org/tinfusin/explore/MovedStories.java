package org.tinfusin.explore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tinfusin.family.FamilyChanges;

/**
 * Leads from the address of a story that was taken in by another one to that one; only for the time
 * being (302), for a curator may undo the merging.
 */
@Component
@Order(0) // before the pages for crawlers, light pages and frames
class MovedStories extends OncePerRequestFilter {
  private static final Pattern STORY = Pattern.compile("/stories/([a-z0-9-]+)");

  private final FamilyChanges families;

  MovedStories(FamilyChanges families) {
    this.families = families;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> moved = movedTo(request.getServletPath());
    if (moved.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    String query = request.getQueryString();
    response.setHeader("Cache-Control", "no-cache");
    response.sendRedirect(
        request.getContextPath() + "/stories/" + moved.get() + (query == null ? "" : "?" + query));
  }

  private Optional<String> movedTo(String path) {
    Matcher story = STORY.matcher(path);
    return story.matches() ? families.movedTo(story.group(1)) : Optional.empty();
  }
}
