package org.tinfusin.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where the atlas stands on the web: at the address configured as {@code tinfusin.public-address},
 * else where it was asked.
 */
@Component
public class PublicAddress {
  private final String configured;

  PublicAddress(@Value("${tinfusin.public-address:}") String configured) {
    this.configured = configured.strip().replaceAll("/+$", "");
  }

  /** Scheme, host, port and folder, without a closing slash. */
  public String root(HttpServletRequest request) {
    return configured.isEmpty()
        ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
        : configured;
  }
}
