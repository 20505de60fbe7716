package org.tinfusin.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Several connections that ask at once. */
final class Load {
  private final int port;
  private final List<String> paths;
  private final int connections;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicLong answered = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();

  private Load(int port, List<String> paths, int connections) {
    this.port = port;
    this.paths = paths;
    this.connections = connections;
  }

  static Load of(int port, List<String> paths, int connections) {
    return new Load(port, paths, connections);
  }

  /** What a connection does until it is done. */
  @FunctionalInterface
  private interface Asking {
    void on(Wire wire) throws IOException;
  }

  /** Asks for every path once; milliseconds until all were there. */
  double once() throws InterruptedException {
    long start = System.nanoTime();
    together(
        wire -> {
          for (int i = next.getAndIncrement(); i < paths.size(); i = next.getAndIncrement()) {
            bytes.addAndGet(wire.get(paths.get(i)).bytes());
          }
        });
    return (System.nanoTime() - start) / 1e6;
  }

  /** The bytes of all answers. */
  long bytes() {
    return bytes.get();
  }

  double perSecond(double seconds, UnaryOperator<String> address) throws InterruptedException {
    return during(
        seconds,
        (wire, path) -> {
          if (wire.get(address.apply(path)).status() != 200) {
            throw new IllegalStateException("no answer for " + path);
          }
        });
  }

  /** Asks whether answers still hold that it has already. */
  double heldPerSecond(double seconds) throws InterruptedException, IOException {
    String tag;
    try (Wire wire = new Wire(port)) {
      tag = wire.get(paths.getFirst() + "&ui=en").tag();
    }
    String header = "If-None-Match: " + tag + "\r\n";
    return during(
        seconds,
        (wire, path) -> {
          if (wire.get(path + "&ui=en", header).status() != 304) {
            throw new IllegalStateException("no 304 for " + path);
          }
        });
  }

  @FunctionalInterface
  private interface Path {
    void on(Wire wire, String path) throws IOException;
  }

  private double during(double seconds, Path asking) throws InterruptedException {
    long start = System.nanoTime();
    long end = start + (long) (seconds * 1e9);
    together(
        wire -> {
          while (System.nanoTime() < end) {
            asking.on(wire, paths.get(next.getAndIncrement() % paths.size()));
            answered.incrementAndGet();
          }
        });
    return answered.get() / ((System.nanoTime() - start) / 1e9);
  }

  private void together(Asking asking) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      threads.add(Thread.ofPlatform().start(() -> alone(asking)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void alone(Asking asking) {
    try (Wire wire = new Wire(port)) {
      asking.on(wire);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
