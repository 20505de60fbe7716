package org.tinfusin.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tinfusin.gazetteer.River;
import org.tinfusin.gazetteer.Rivers;
import org.tinfusin.geo.Bbox;
import org.tinfusin.geo.Certainty;
import org.tinfusin.geo.FilterExpression;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.geo.Wkt;
import org.tinfusin.narrative.Genre;
import org.tinfusin.search.NarrativeFilter.Along;
import org.tinfusin.search.NarrativeFilter.Near;
import org.tinfusin.search.NarrativeFilter.Period;
import org.tinfusin.search.NarrativeFilter.When;

/** Reads a filter from the parameters of a query string. */
final class FilterReader {
  private static final Set<String> SINGLE =
      Set.of("q", "bbox", "area", "near", "period", "audio", "along", "cql");
  private static final double WIDEST = 5_000_000; // metres
  private static final double USUAL_STRIP = 25_000; // metres

  private final Map<String, List<String>> parameters;

  FilterReader(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  NarrativeFilter read() {
    parameters.keySet().forEach(FilterReader::refuseUnknown);
    String text = one("q", words -> words);
    Boolean audio = one("audio", FilterReader::yesOrNo);
    return new NarrativeFilter(
        text == null ? "" : text.strip(),
        choices(),
        one("bbox", Bbox::parse),
        one("area", Wkt::area),
        one("near", FilterReader::near),
        when(),
        Boolean.TRUE.equals(audio),
        one("along", FilterReader::along),
        one("cql", PublishedNarratives::expression));
  }

  private static void refuseUnknown(String key) {
    if (!SINGLE.contains(key)
        && !NarrativeFilter.CHOICES.containsKey(key)
        && !NarrativeFilter.OTHER_KEYS.contains(key)) {
      throw new BadFilter(key, "there is no such filter");
    }
  }

  private Map<String, List<String>> choices() {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    NarrativeFilter.CHOICES.keySet().forEach(key -> choices.put(key, written(key)));
    choices.getOrDefault("genre", List.of()).forEach(word -> guard("genre", word, Genre::parse));
    choices.computeIfPresent(
        "certainty",
        (key, words) ->
            words.stream().map(word -> guard(key, word, Certainty::parse).word()).toList());
    choices.getOrDefault(PlaceQuestion.ROLE, List.of()).forEach(FilterReader::refuseUnknownRole);
    return choices;
  }

  private @Nullable When when() {
    List<String> values = written("period");
    List<Period> periods =
        values.stream()
            .filter(value -> !value.equals(When.UNKNOWN))
            .map(value -> guard("period", value, FilterReader::period))
            .distinct()
            .toList();
    return values.isEmpty() ? null : new When(periods, values.contains(When.UNKNOWN));
  }

  private static void refuseUnknownRole(String word) {
    if (!PlaceRolesQuery.ROLES.contains(word)) {
      throw new BadFilter(
          PlaceQuestion.ROLE,
          "there is no role “" + word + "”: write told_at, set_in or teller_home");
    }
  }

  /** Reads an expression; an empty one is none. */
  static @Nullable FilterExpression expression(String text) {
    return text.isBlank() ? null : guard("cql", text.strip(), PublishedNarratives::expression);
  }

  /** The values of a parameter; an empty one, as {@code lang=}, asks for nothing. */
  private List<String> written(String key) {
    List<String> values =
        parameters.getOrDefault(key, List.of()).stream().filter(v -> !v.isBlank()).toList();
    if (!key.equals("q") && values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
      throw new BadFilter(key, "a zero byte is no part of a value"); // no text of PostgreSQL's
    }
    return values;
  }

  private <T> @Nullable T one(String key, Function<String, T> reading) {
    List<String> values = written(key);
    return values.isEmpty() ? null : guard(key, values.getFirst(), reading);
  }

  private static <T> T guard(String key, String value, Function<String, T> reading) {
    try {
      return reading.apply(value);
    } catch (IllegalArgumentException problem) {
      throw new BadFilter(key, String.valueOf(problem.getMessage()), problem);
    }
  }

  private static boolean yesOrNo(String word) {
    return switch (word) {
      case "true", "1", "yes" -> true;
      case "false", "0", "no" -> false;
      default -> throw new IllegalArgumentException("write true or false");
    };
  }

  private static Near near(String text) {
    double[] numbers = numbers(text, 3, "write longitude,latitude,metres");
    return new Near(Wgs84.point(numbers[0], numbers[1]), metres(numbers[2]));
  }

  /** {@code river:KEY}, {@code river:KEY,metres} or a LINESTRING in WKT, a comma and metres. */
  private static Along along(String text) {
    int comma = text.lastIndexOf(',');
    if (!text.startsWith("river:")) {
      if (comma < 0 || comma < text.lastIndexOf(')')) {
        throw new IllegalArgumentException(
            "write river:niger,25000 or a LINESTRING, a comma and metres");
      }
      return new Along(null, Wkt.line(text.substring(0, comma)), metres(text.substring(comma + 1)));
    }
    String key = text.substring("river:".length(), comma < 0 ? text.length() : comma).strip();
    River river =
        Rivers.find(key)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no river “" + key + "”; try river:niger"));
    return new Along(
        key, river.course(), comma < 0 ? USUAL_STRIP : metres(text.substring(comma + 1)));
  }

  private static double metres(String text) {
    return metres(numbers(text, 1, "write metres as a number")[0]);
  }

  private static double metres(double metres) {
    if (!(metres > 0 && metres <= WIDEST)) {
      throw new IllegalArgumentException("metres go from 1 to 5000000");
    }
    return metres;
  }

  private static Period period(String text) {
    String[] years = text.split("-", -1);
    try {
      int from = Integer.parseInt(years[0].strip());
      int to = Integer.parseInt(years[years.length - 1].strip());
      if (years.length > 2 || from > to) {
        throw new IllegalArgumentException("write two years in order, such as 1850-1930");
      }
      return new Period(from, to);
    } catch (NumberFormatException noYear) {
      throw new IllegalArgumentException("write two years, such as 1850-1930", noYear);
    }
  }

  private static double[] numbers(String text, int count, String advice) {
    try {
      double[] numbers =
          Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
      if (numbers.length != count) {
        throw new IllegalArgumentException(advice);
      }
      return numbers;
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException(advice, noNumber);
    }
  }
}
