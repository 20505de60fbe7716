package org.tinfusin.contribution;

import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.tinfusin.account.AccountRefusal;
import org.tinfusin.contribution.ContributionRefusal.Reason;

/** What the doors of contributions answer when something cannot be done. */
@RestControllerAdvice(assignableTypes = {ContributionDoor.class, RecordingDoor.class})
class ContributionProblems {
  @ExceptionHandler
  ProblemDetail refused(ContributionRefusal refusal) {
    HttpStatus status =
        switch (refusal.reason()) {
          case NOT_FOUND -> HttpStatus.NOT_FOUND;
          case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
          case STATE, CHANGED_MEANWHILE, HELD -> HttpStatus.CONFLICT;
          case WORDS_MISSING, WORDS_LONG, TOO_MANY, MANY_RECORDINGS -> HttpStatus.BAD_REQUEST;
        };
    return problem(status, refusal.reason());
  }

  @ExceptionHandler
  ProblemDetail visitor(AccountRefusal refusal) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, "sign in first");
  }

  /** Two requests came at once; the other one was kept. */
  @ExceptionHandler({
    OptimisticLockingFailureException.class,
    DataIntegrityViolationException.class
  })
  ProblemDetail overtaken(RuntimeException overtaken) {
    return problem(HttpStatus.CONFLICT, Reason.CHANGED_MEANWHILE);
  }

  /** The message is the name of a field that is too long. */
  @ExceptionHandler
  ProblemDetail tooLong(IllegalArgumentException trouble) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.CONTENT_TOO_LARGE, "the field " + trouble.getMessage() + " is too long");
    problem.setProperty("field", trouble.getMessage());
    return problem;
  }

  @ExceptionHandler({
    HttpMessageNotReadableException.class,
    MethodArgumentTypeMismatchException.class
  })
  ProblemDetail unreadable(Exception trouble) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST, "send {\"version\": number, \"fields\": {name: text}}");
  }

  private static ProblemDetail problem(HttpStatus status, Reason reason) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setProperty("reason", reason.name().toLowerCase(Locale.ROOT));
    return problem;
  }
}
