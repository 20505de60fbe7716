package org.tinfusin.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who runs the database server, and where that account sees the server's folder. PostgreSQL never
 * runs as root: root steps down to the account {@code postgres} that its packages make.
 *
 * @param prefix the words before each command that step down; none for an ordinary user
 */
record ServerAccount(List<String> prefix, Path home, Path seenAs) {
  private static final List<String> AS_POSTGRES =
      List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups");

  /** An empty folder that every account may enter, covered for the server's eyes alone. */
  private static final Path COVERED = Path.of("/mnt");

  /**
   * The first account that can write into this folder.
   *
   * @throws DatabaseTrouble when root finds no way to step down
   */
  static ServerAccount forHome(Path home) {
    return isRoot() ? steppedDown(home) : new ServerAccount(List.of(), home, home);
  }

  Command command(List<String> words, Duration limit) {
    return new Command(Stream.concat(prefix.stream(), words.stream()).toList(), limit);
  }

  /** The path of a file in the folder, as the server sees it. */
  String seen(Path file) {
    return seenAs.resolve(home.relativize(file)).toString();
  }

  /** Makes the folder and all in it the account's own. */
  boolean takeOwnership() {
    return prefix.isEmpty()
        || Command.of("chown", "-R", "postgres:", home.toString()).run().succeeded();
  }

  private static ServerAccount steppedDown(Path home) {
    return Stream.of(postgres(home), postgresBehindMount(home))
        .filter(account -> account.takeOwnership() && account.canWrite())
        .findFirst()
        .orElseThrow(() -> noWay(home));
  }

  private static DatabaseTrouble noWay(Path home) {
    return new DatabaseTrouble(
        """
        PostgreSQL never runs as root, and the account postgres cannot write to %s: \
        start Tinfusin as an ordinary user, or choose another folder with --data."""
            .formatted(home));
  }

  private boolean canWrite() {
    return command(List.of("test", "-w", seenAs.toString()), Duration.ofSeconds(20))
        .run()
        .succeeded();
  }

  private static ServerAccount postgres(Path home) {
    return new ServerAccount(AS_POSTGRES, home, home);
  }

  /** Folders below /root are closed to postgres: it gets to see this one of them elsewhere. */
  private static ServerAccount postgresBehindMount(Path home) {
    var script = "mount --bind \"$0\" " + COVERED + " && exec \"$@\"";
    var mount = Stream.of("unshare", "--mount", "sh", "-c", script, home.toString());
    return new ServerAccount(Stream.concat(mount, AS_POSTGRES.stream()).toList(), home, COVERED);
  }

  private static boolean isRoot() {
    return Command.of("id", "-u").run().output().strip().equals("0");
  }
}
