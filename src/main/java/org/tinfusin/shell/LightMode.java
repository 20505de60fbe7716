package org.tinfusin.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a reader asked for light pages: no map, no scripts, no fonts. */
public final class LightMode {
  static final String COOKIE = "tinfusin-light";
  static final String ON = "yes";

  private LightMode() {}

  public static boolean isOnFor(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .anyMatch(ON::equals);
  }

  /** The address of the link that switches it. */
  public static String address(boolean on) {
    return "choose?light=" + (on ? ON : "no");
  }
}
