package org.tinfusin.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is: its JDBC URL, and the user and password where the URL does not hold them.
 */
record DatabaseAddress(String url, @Nullable String user, @Nullable String password) {
  private static final String FORM =
      "The address of the database is not understood:"
          + " write it as postgresql://user:password@host:port/name.";

  /**
   * Reads a {@code postgresql://user:password@host:port/name} or {@code jdbc:postgresql:} address.
   *
   * @param passwordElsewhere the password of an address that names none
   * @throws DatabaseTrouble when it is neither
   */
  static DatabaseAddress parse(String text, @Nullable String passwordElsewhere) {
    if (text.startsWith("jdbc:postgresql:")) {
      return new DatabaseAddress(text, null, passwordElsewhere);
    }
    try {
      return of(URI.create(text), passwordElsewhere);
    } catch (IllegalArgumentException e) {
      throw new DatabaseTrouble(FORM);
    }
  }

  /** The settings that Spring Boot makes a pool of connections from. */
  Map<String, Object> asSpringProperties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("spring.datasource.url", url);
    if (user != null) {
      properties.put("spring.datasource.username", user);
    }
    if (password != null) {
      properties.put("spring.datasource.password", password);
    }
    return properties;
  }

  /** The address as it may be shown: without user, password and options. */
  String shown() {
    return url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
  }

  @Override
  public String toString() {
    return shown();
  }

  private static DatabaseAddress of(URI uri, @Nullable String passwordElsewhere) {
    if (!Arrays.asList("postgresql", "postgres").contains(uri.getScheme())
        || uri.getHost() == null) {
      throw new DatabaseTrouble(FORM);
    }
    var userInfo = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
    var parts = userInfo.split(":", 2);
    return new DatabaseAddress(
        jdbcUrl(uri), decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : passwordElsewhere);
  }

  private static String jdbcUrl(URI uri) {
    var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    var database = uri.getRawPath().replaceFirst("^/", "");
    var options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return "jdbc:postgresql://" + uri.getHost() + port + "/" + database + options;
  }

  private static @Nullable String decoded(String part) {
    return part.isEmpty()
        ? null
        : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
