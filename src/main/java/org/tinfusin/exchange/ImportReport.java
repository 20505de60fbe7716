package org.tinfusin.exchange;

import java.util.ArrayList;
import java.util.List;

/** What an import did: how many rows it wrote, left as they were, and could not read. */
public final class ImportReport {
  private final List<Broken> broken = new ArrayList<>();
  private int written;
  private int unchanged;

  /** A row that was passed over: where it stands and why. */
  public record Broken(String file, long line, String reason) {
    @Override
    public String toString() {
      return file + ", line " + line + ": " + reason;
    }
  }

  void wrote() {
    written++;
  }

  void leftUnchanged() {
    unchanged++;
  }

  void passedOver(Broken row) {
    broken.add(row);
  }

  public int written() {
    return written;
  }

  public int unchanged() {
    return unchanged;
  }

  public List<Broken> broken() {
    return List.copyOf(broken);
  }
}
