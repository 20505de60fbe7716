package org.tinfusin.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.tinfusin.geo.Bbox;
import org.tinfusin.geo.Certainty;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.narrative.Genre;
import org.tinfusin.search.NarrativeFilter.Near;
import org.tinfusin.search.NarrativeFilter.Period;
import org.tinfusin.search.NarrativeFilter.When;

/** Reads a filter from the parameters of a query string. */
final class FilterReader {
  private static final Set<String> SINGLE = Set.of("q", "bbox", "area", "near", "period", "audio");
  private static final int MOST_VERTICES = 5_000;

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
        one("area", FilterReader::area),
        one("near", FilterReader::near),
        when(),
        Boolean.TRUE.equals(audio));
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

  /** The values of a parameter; an empty one, as {@code lang=}, asks for nothing. */
  private List<String> written(String key) {
    return parameters.getOrDefault(key, List.of()).stream()
        .filter(value -> !value.isBlank())
        .toList();
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

  private static Geometry area(String wkt) {
    try {
      Geometry area = new WKTReader(Wgs84.FACTORY).read(wkt);
      if (area.getNumPoints() > MOST_VERTICES || !area.isValid()) {
        throw new IllegalArgumentException(
            "the area crosses itself or has more than " + MOST_VERTICES + " corners");
      }
      return area;
    } catch (ParseException malformed) {
      throw new IllegalArgumentException("this is no WKT geometry", malformed);
    }
  }

  private static Near near(String text) {
    double[] numbers = numbers(text, 3, "write longitude,latitude,metres");
    if (!(numbers[2] > 0 && numbers[2] <= 5_000_000)) {
      throw new IllegalArgumentException("metres go from 1 to 5000000");
    }
    return new Near(Wgs84.point(numbers[0], numbers[1]), numbers[2]);
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
