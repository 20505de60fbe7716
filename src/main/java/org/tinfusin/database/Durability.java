package org.tinfusin.database;

import java.util.List;
import java.util.stream.Stream;

/** Whether what was committed must outlive a power cut, or a test wants to be quick. */
enum Durability {
  LASTING,
  FLEETING;

  /** One machine, one application with a small pool, a solid disk, short questions. */
  private static final List<String> COMMON =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=''",
          "max_connections=20",
          "shared_buffers=256MB",
          "random_page_cost=1.1",
          "jit=off");

  private static final List<String> QUICK =
      List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

  static Durability of(boolean durable) {
    return durable ? LASTING : FLEETING;
  }

  List<String> initOptions() {
    return this == FLEETING ? List.of("--no-sync") : List.of();
  }

  /** The server's settings, as name=value. */
  List<String> settings() {
    return this == FLEETING ? Stream.concat(COMMON.stream(), QUICK.stream()).toList() : COMMON;
  }
}
