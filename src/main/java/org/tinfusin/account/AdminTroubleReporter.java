package org.tinfusin.account;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints the sentence of an {@link AdminTrouble} in place of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AdminTroubleReporter implements SpringBootExceptionReporter {
  @Override
  public boolean reportException(Throwable failure) {
    if (failure instanceof AdminTrouble trouble) {
      System.err.println(trouble.getMessage());
      return true;
    }
    return false;
  }
}
