package org.tinfusin.collection;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

/** The rows that are not as they should be, each with what to do about it. */
final class Faults {
  private final List<String> found = new ArrayList<>();

  void unless(boolean right, String where, String whatToDo) {
    if (!right) {
      add(where, whatToDo);
    }
  }

  void add(String where, String whatToDo) {
    found.add(where + ": " + whatToDo);
  }

  void assertNone() {
    if (!found.isEmpty()) {
      fail(found.size() + " faults in the collection:\n" + String.join("\n", found));
    }
  }
}
