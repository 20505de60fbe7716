package org.tinfusin.database;

import org.jspecify.annotations.Nullable;

/** Why there is no database, in one sentence that tells a person what to do next. */
final class DatabaseTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseTrouble(String sentence) {
    this(sentence, null);
  }

  DatabaseTrouble(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
