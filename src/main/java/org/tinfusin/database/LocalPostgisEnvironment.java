package org.tinfusin.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Chooses the database before anything else starts: the one that {@code tinfusin.database.url} or
 * {@code spring.datasource.url} names, else a private PostGIS in the data folder, which ends after
 * the last application context has closed. A guest ({@code tinfusin.database.guest}) goes to the
 * database of the atlas that uses the folder, if one does.
 */
final class LocalPostgisEnvironment implements EnvironmentPostProcessor {
  private static final String DATA_FOLDER = "tinfusin.data-dir";

  /** One a process: all its application contexts share it. */
  private static @Nullable DataFolderLock lock;

  private static @Nullable DatabaseAddress running;

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    askEveryConnection();
    var folder = dataFolder(environment);
    var guest = environment.getProperty("tinfusin.database.guest", Boolean.class, false);
    var isHost = guest ? DataFolderLock.isFree(folder) : true;
    if (isHost) {
      hold(folder);
    }
    var named = environment.getProperty("tinfusin.database.url");
    if (named != null) {
      useNamed(environment, named);
    } else if (!isHost) {
      visit(environment, folder);
    } else if (!environment.containsProperty("spring.datasource.url")) {
      useOwn(environment, folder);
    }
  }

  /**
   * The pool would trust a connection that was used within half a second; asked each time, one that
   * the database has cut is replaced before a reader meets it.
   */
  private static void askEveryConnection() {
    System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
  }

  private static Path dataFolder(ConfigurableEnvironment environment) {
    var name = environment.getProperty(DATA_FOLDER);
    var folder = name == null ? ofUser() : Path.of(name).toAbsolutePath().normalize();
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource("tinfusinDataFolder", Map.of(DATA_FOLDER, folder.toString())));
    return folder;
  }

  private static Path ofUser() {
    var home = System.getProperty("user.home");
    var mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    var shared = System.getenv().getOrDefault("XDG_DATA_HOME", home + "/.local/share");
    return Path.of(mac ? home + "/Library/Application Support" : shared, "tinfusin");
  }

  private static synchronized void hold(Path folder) {
    if (lock == null) {
      lock = DataFolderLock.take(folder);
    }
  }

  private static void useNamed(ConfigurableEnvironment environment, String named) {
    var address = DatabaseAddress.parse(named, environment.getProperty("PGPASSWORD"));
    ForeignPostgisQuery.check(address);
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("namedDatabase", address.asSpringProperties()));
  }

  private static void useOwn(ConfigurableEnvironment environment, Path folder) {
    var durable = environment.getProperty("tinfusin.database.durable", Boolean.class, true);
    var address = own(folder.resolve("postgres"), Durability.of(durable));
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("privatePostgis", address.asSpringProperties()));
  }

  /** Goes to the database of the atlas that uses the folder; its tables are as that atlas wants. */
  private static void visit(ConfigurableEnvironment environment, Path folder) {
    Map<String, Object> settings =
        new HashMap<>(LocalPostgis.runningIn(folder.resolve("postgres")).asSpringProperties());
    settings.put("spring.flyway.enabled", "false");
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("visitedPostgis", Map.copyOf(settings)));
  }

  private static synchronized DatabaseAddress own(Path home, Durability durability) {
    if (running == null) {
      var postgis = LocalPostgis.in(home, durability);
      SpringApplication.getShutdownHandlers().add(postgis::stop);
      running = postgis.start();
    }
    return running;
  }
}
