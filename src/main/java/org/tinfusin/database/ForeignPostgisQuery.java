package org.tinfusin.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Asks a database that somebody else keeps whether it answers and PostGIS can be had in it. */
final class ForeignPostgisQuery {
  private static final String POSTGIS_USABLE =
      """
      SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'postgis')
          OR EXISTS (SELECT FROM pg_available_extensions WHERE name = 'postgis')
             AND (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
      """;

  private ForeignPostgisQuery() {}

  /**
   * @throws DatabaseTrouble when it does not answer, or the user may not have PostGIS there
   */
  static void check(DatabaseAddress address) {
    try (var connection = DriverManager.getConnection(address.url(), properties(address))) {
      if (!postgisUsable(connection)) {
        throw withoutPostgis(address);
      }
    } catch (SQLException e) {
      throw new DatabaseTrouble(
          "The database %s cannot be opened: %s.".formatted(address.shown(), reason(e)), e);
    }
  }

  private static Properties properties(DatabaseAddress address) {
    var properties = new Properties();
    properties.put("connectTimeout", "10");
    properties.put("loginTimeout", "15");
    if (address.user() != null) {
      properties.put("user", address.user());
    }
    if (address.password() != null) {
      properties.put("password", address.password());
    }
    return properties;
  }

  private static boolean postgisUsable(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(POSTGIS_USABLE)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static String reason(SQLException e) {
    return String.valueOf(e.getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replaceAll("^FATAL: |\\.$", "");
  }

  private static DatabaseTrouble withoutPostgis(DatabaseAddress address) {
    return new DatabaseTrouble(
        """
        The database %s has no PostGIS: \
        let its administrator install it and run CREATE EXTENSION postgis there."""
            .formatted(address.shown()));
  }
}
