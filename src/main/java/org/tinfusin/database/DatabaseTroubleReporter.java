package org.tinfusin.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints the sentence of a {@link DatabaseTrouble} in place of a stack trace when the start fails.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseTroubleReporter implements SpringBootExceptionReporter {
  @Override
  public boolean reportException(Throwable failure) {
    return switch (failure) {
      case DatabaseTrouble trouble -> tell(trouble);
      default -> false;
    };
  }

  private static boolean tell(DatabaseTrouble trouble) {
    System.err.println(trouble.getMessage());
    return true;
  }
}
