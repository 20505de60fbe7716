package org.tinfusin.narrative;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something was told or written down, in the Extended Date/Time Format (ISO 8601-2:2019, level
 * 1, as far as a telling needs it): {@code 1962}, {@code 1962-03}, {@code 1962-03-14}, {@code
 * 1962~} (about), {@code 1962?} (perhaps), {@code 196X} (the sixties), {@code 19XX}, {@code
 * 1960/1970}. Common ways of saying so in English, French and Arabic are understood too.
 *
 * @param text in the format
 * @param from first year that it may be
 * @param to last year that it may be
 */
public record Edtf(String text, int from, int to) {
  private static final String DATE =
      "(?:(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?|(\\d{3})X|(\\d{2})XX)([~?%]?)";
  private static final Pattern ONE = Pattern.compile(DATE);
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2100;

  private static final Pattern RANGE =
      Pattern.compile(
          "(?:between|from|entre|de|بين|من)?\\s*(\\d{4}~?)\\s*"
              + "(?:/|-|–|—|\\.\\.|to|and|until|à|et|au|إلى|و)\\s*(\\d{4}~?)");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:about|around|circa|ca?\\.?|vers|autour de|environ|حوالي|نحو|قرابة)\\s*(\\d{4})");
  private static final Pattern DECADE =
      Pattern.compile(
          "(?:in )?(?:the |les )?(?:années\\s*)?(\\d{3})0(?:s|['’]s)|(?:dans )?(?:les )?années\\s*(\\d{3})0"
              + "|(?:سنوات|عقد)\\s*(?:ال)?(\\d{3})0");
  private static final Pattern PERHAPS =
      Pattern.compile("(?:perhaps|maybe|peut-être|ربما)\\s*(\\d{4})|(\\d{4})\\s*[?؟]");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

  /**
   * Understands what was typed; nothing when it is no date that this atlas knows.
   *
   * @param typed in the format itself or in words; digits of any script
   */
  public static Optional<Edtf> understand(String typed) {
    String plain = plain(typed);
    return parse(plain.toUpperCase(Locale.ROOT))
        .or(() -> said(ABOUT, plain, "~"))
        .or(() -> said(DECADE, plain, "X"))
        .or(() -> said(PERHAPS, plain, "?"))
        .or(() -> range(plain))
        .or(() -> day(plain));
  }

  /** Reads the format itself. */
  public static Optional<Edtf> parse(String text) {
    List<String> ends = List.of(text.strip().split("/", -1));
    if (ends.size() == 1) {
      return one(ends.getFirst());
    }
    return ends.size() == 2
        ? one(ends.getFirst()).flatMap(a -> one(ends.getLast()).flatMap(b -> between(a, b)))
        : Optional.empty();
  }

  /**
   * How people say it.
   *
   * @param key of a sentence of the interface; empty when the values say it by themselves
   * @param values years or days
   */
  public record Wording(String key, List<String> values) {}

  /** How people say it: between two years, about one, perhaps one, or just the day. */
  public Wording wording() {
    if (from != to) {
      return new Wording("edtf.between", List.of(Integer.toString(from), Integer.toString(to)));
    }
    if (text.matches(".*[~%]")) {
      return new Wording("edtf.about", List.of(bare()));
    }
    return new Wording(text.endsWith("?") ? "edtf.perhaps" : "", List.of(bare()));
  }

  private String bare() {
    return text.replaceAll("[~?%]", "");
  }

  private static Optional<Edtf> one(String text) {
    Matcher date = ONE.matcher(text);
    if (!date.matches()) {
      return Optional.empty();
    }
    if (date.group(4) != null) {
      int first = Integer.parseInt(date.group(4)) * 10;
      return within(text, first, first + 9);
    }
    if (date.group(5) != null) {
      int first = Integer.parseInt(date.group(5)) * 100;
      return within(text, first, first + 99);
    }
    int year = Integer.parseInt(date.group(1));
    return isOnTheCalendar(year, date.group(2), date.group(3))
        ? within(text, year, year)
        : Optional.empty();
  }

  private static boolean isOnTheCalendar(int year, @Nullable String month, @Nullable String day) {
    try {
      if (day != null && month != null) {
        return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)).getYear() == year;
      }
      return month == null || YearMonth.of(year, Integer.parseInt(month)).getYear() == year;
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static Optional<Edtf> between(Edtf a, Edtf b) {
    return a.from <= b.to ? within(a.text + "/" + b.text, a.from, b.to) : Optional.empty();
  }

  private static Optional<Edtf> within(String text, int from, int to) {
    return from >= EARLIEST && to <= LATEST
        ? Optional.of(new Edtf(text, from, to))
        : Optional.empty();
  }

  private static Optional<Edtf> said(Pattern way, String plain, String sign) {
    Matcher said = way.matcher(plain);
    return said.matches() ? parse(firstOf(said) + sign) : Optional.empty();
  }

  private static String firstOf(Matcher said) {
    for (int group = 1; group <= said.groupCount(); group++) {
      if (said.group(group) != null) {
        return said.group(group);
      }
    }
    return "";
  }

  private static Optional<Edtf> range(String plain) {
    Matcher range = RANGE.matcher(plain);
    return range.matches() ? parse(range.group(1) + "/" + range.group(2)) : Optional.empty();
  }

  private static Optional<Edtf> day(String plain) {
    Matcher day = DAY_FIRST.matcher(plain);
    return day.matches()
        ? parse(
            "%s-%02d-%02d"
                .formatted(
                    day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1))))
        : Optional.empty();
  }

  /** Small letters, one space between words, digits 0 to 9. */
  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    typed
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
        .filter(sign -> Character.getType(sign) != Character.FORMAT)
        .forEach(plain::appendCodePoint);
    return plain.toString().replaceAll("\\s+", " ");
  }
}
