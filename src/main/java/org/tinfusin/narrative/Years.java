package org.tinfusin.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * First and last year of a dating in {@link Edtf}, else those named in one such as {@code
 * 1909-1910} or {@code before 1895}.
 */
record Years(int from, int to) {
  private static final Pattern YEAR = Pattern.compile("\\b1[0-9]{3}\\b|\\b20[0-9]{2}\\b");

  static Optional<Years> in(@Nullable String dating) {
    Optional<Years> formal = Edtf.parse(dating == null ? "" : dating).map(Years::of);
    return formal.isPresent() ? formal : named(dating);
  }

  private static Years of(Edtf date) {
    return new Years(date.from(), date.to());
  }

  private static Optional<Years> named(@Nullable String dating) {
    List<Integer> years =
        YEAR.matcher(dating == null ? "" : dating)
            .results()
            .map(MatchResult::group)
            .map(Integer::valueOf)
            .sorted()
            .toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(new Years(years.getFirst(), years.getLast()));
  }
}
