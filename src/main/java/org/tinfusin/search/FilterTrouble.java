package org.tinfusin.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.tinfusin.geo.BadExpression;

/** What the doors of questions answer when one cannot be read: 400, naming the parameter. */
@RestControllerAdvice(assignableTypes = {SearchDoor.class, LayerDoor.class})
class FilterTrouble {

  @ExceptionHandler(BadFilter.class)
  ProblemDetail badFilter(BadFilter problem) {
    ProblemDetail answer = badRequest(problem);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("parameter", problem.parameter());
    if (problem.getCause() instanceof BadExpression expression && expression.at() >= 0) {
      properties.put("at", expression.at());
    }
    answer.setProperties(properties);
    return answer;
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ProblemDetail noNumber(MethodArgumentTypeMismatchException problem) {
    return badFilter(
        new BadFilter(problem.getName(), "“" + problem.getValue() + "” is no whole number"));
  }

  @ExceptionHandler(MissingServletRequestParameterException.class)
  ProblemDetail missing(MissingServletRequestParameterException problem) {
    return badFilter(new BadFilter(problem.getParameterName(), "is missing"));
  }

  @ExceptionHandler(IllegalArgumentException.class)
  ProblemDetail badRequest(IllegalArgumentException problem) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST, String.valueOf(problem.getMessage()));
  }
}
