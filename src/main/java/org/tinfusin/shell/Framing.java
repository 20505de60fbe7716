package org.tinfusin.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * Which addresses other sites may show in a frame: maps that say {@code embed}, and no other page.
 */
public final class Framing {
  /** In an address: the page is shown in a frame of another site. */
  public static final String PARAMETER = "embed";

  private static final Pattern MAPS = Pattern.compile("/|/stories/[^/]+");

  private Framing() {}

  public static boolean isOpen(HttpServletRequest request) {
    return request.getMethod().matches("GET|HEAD")
        && MAPS.matcher(request.getServletPath()).matches()
        && request.getParameter(PARAMETER) != null;
  }
}
