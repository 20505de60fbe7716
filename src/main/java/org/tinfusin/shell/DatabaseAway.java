package org.tinfusin.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that does not answer, or not in time, from a fault of ours. */
final class DatabaseAway {
  private static final List<Class<? extends RuntimeException>> SIGNS =
      List.of(
          DataAccessResourceFailureException.class,
          TransientDataAccessResourceException.class,
          QueryTimeoutException.class,
          CannotCreateTransactionException.class);

  private static final int DEEPEST_CAUSE = 20;

  private DatabaseAway() {}

  static boolean isReasonOf(Throwable fault) {
    @Nullable Throwable cause = fault;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      Throwable looked = cause;
      if (SIGNS.stream().anyMatch(sign -> sign.isInstance(looked))) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
