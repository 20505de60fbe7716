package org.tinfusin.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What a page draws over the wire, headers included, as Chromium counts it. */
final class Weighing {
  private final Map<String, String> kinds = new ConcurrentHashMap<>();
  private final Map<String, Long> bytes = new ConcurrentHashMap<>();

  private Weighing(CDPSession devTools) {
    devTools.on("Network.responseReceived", this::came);
    devTools.on("Network.loadingFinished", this::ended);
    devTools.send("Network.enable");
  }

  /** Weighs all that the page asks for from now on. */
  static Weighing of(Page page) {
    return new Weighing(page.context().newCDPSession(page));
  }

  long total() {
    return bytes.values().stream().mapToLong(Long::longValue).sum();
  }

  int requests() {
    return bytes.size();
  }

  /** Kilobytes by kind, such as {@code Font 46.1 (2)}, the number of requests in brackets. */
  @Override
  public String toString() {
    Map<String, long[]> sums = new TreeMap<>();
    bytes.forEach(
        (request, weight) -> {
          long[] sum = sums.computeIfAbsent(kinds.getOrDefault(request, "Other"), _ -> new long[2]);
          sum[0] += weight;
          sum[1]++;
        });
    StringBuilder line = new StringBuilder(String.format("%7.1f KB", total() / 1024.0));
    sums.forEach(
        (kind, sum) -> line.append(String.format("  %s %.1f (%d)", kind, sum[0] / 1024.0, sum[1])));
    return line.toString();
  }

  private void came(JsonObject event) {
    kinds.put(event.get("requestId").getAsString(), event.get("type").getAsString());
  }

  private void ended(JsonObject event) {
    bytes.merge(
        event.get("requestId").getAsString(),
        event.get("encodedDataLength").getAsLong(),
        Long::sum);
  }
}
