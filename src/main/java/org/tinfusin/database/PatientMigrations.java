package org.tinfusin.database;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Gives the migrations a connection without the time limits of the pool: counting a large
 * collection anew takes a while.
 */
@Component
class PatientMigrations implements FlywayConfigurationCustomizer {
  private final JdbcConnectionDetails details;

  PatientMigrations(JdbcConnectionDetails details) {
    this.details = details;
  }

  @Override
  public void customize(FluentConfiguration configuration) {
    configuration.dataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword());
  }
}
