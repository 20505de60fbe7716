package org.tinfusin.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a work came out, as a date variable of CSL-JSON. Pages carry their day in the container
 * ({@code Mondoblog, 30 Dec. 2010}); it belongs to the date then.
 *
 * @param parts one or two lists of year, month and day, as far as they are known
 * @param container what is left of the container
 */
record CslDate(List<List<Integer>> parts, @Nullable String container) {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final Pattern DAY =
      Pattern.compile("(.+), (?:(\\d{1,2}) )?([A-Z][a-z]{2})[a-z]*\\.? (\\d{4})");

  static CslDate of(Source work) {
    if (work.container() != null) {
      Matcher day = DAY.matcher(work.container());
      if (day.matches() && MONTHS.contains(day.group(3))) {
        return new CslDate(List.of(parts(day)), named(day.group(1)));
      }
    }
    return new CslDate(years(work), work.container());
  }

  Optional<Map<String, Object>> issued() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(Map.of("date-parts", parts));
  }

  private static List<List<Integer>> years(Source work) {
    if (work.year() == null) {
      return List.of();
    }
    return work.yearEnd() == null
        ? List.of(List.of(work.year()))
        : List.of(List.of(work.year()), List.of(work.yearEnd()));
  }

  private static List<Integer> parts(Matcher day) {
    int year = Integer.parseInt(day.group(4));
    int month = MONTHS.indexOf(day.group(3)) + 1;
    return day.group(2) == null
        ? List.of(year, month)
        : List.of(year, month, Integer.parseInt(day.group(2)));
  }

  /** A container that only says that it is a blog has no name. */
  private static @Nullable String named(String container) {
    return container.equals("blog") ? null : container;
  }
}
