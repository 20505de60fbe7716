package org.tinfusin.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.People;
import org.tinfusin.language.Language;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Bibliography;
import org.tinfusin.narrative.IndexNumber;
import org.tinfusin.narrative.IndexNumbers;
import org.tinfusin.narrative.Source;

/**
 * The names of languages, peoples, places, works and numbers for one reader; most looked up once.
 */
public final class ReaderNames {
  private final Map<String, Language> languages;
  private final Map<String, People> peoples;
  private final Map<String, LocalizedText> regions;
  private final Gazetteer gazetteer;
  private final IndexNumbers numbers;
  private final Bibliography bibliography;
  private final Locale reader;

  ReaderNames(
      Map<String, Language> languages,
      Gazetteer gazetteer,
      IndexNumbers numbers,
      Bibliography bibliography,
      Locale reader) {
    this.languages = languages;
    this.peoples = gazetteer.peoples();
    this.regions = gazetteer.regionNames();
    this.gazetteer = gazetteer;
    this.numbers = numbers;
    this.bibliography = bibliography;
    this.reader = reader;
  }

  /** The language's name, or its tag when the table does not hold it. */
  public String language(String tag) {
    return Optional.ofNullable(languages.get(tag))
        .map(known -> known.name().textFor(reader))
        .orElse(tag);
  }

  /** The people's name; nothing when the narrative names no people. */
  public Optional<String> people(@Nullable String key) {
    return Optional.ofNullable(key).map(peoples::get).map(people -> people.name().textFor(reader));
  }

  /** The country's name (ISO 3166-1 alpha-2). */
  public String country(String code) {
    return Locale.of("", code).getDisplayCountry(reader);
  }

  /** What the reader calls the values of a facet, in their order; asked once for all of them. */
  public Map<String, String> values(String facet, Collection<String> values) {
    return switch (facet) {
      case "lang" -> each(values, this::language);
      case "people" -> each(values, key -> people(key).orElse(key));
      case "country" -> each(values, this::country);
      case "region" -> each(values, this::region);
      case "place" -> each(values, this::place);
      case "source" -> works(values);
      case "type" -> numbers.names(IndexNumber.Kind.TYPE, values, reader);
      case "motif" -> numbers.names(IndexNumber.Kind.MOTIF, values, reader);
      default -> each(values, UnaryOperator.identity());
    };
  }

  /** The cultural region's name. */
  public String region(String key) {
    return Optional.ofNullable(regions.get(key)).map(name -> name.textFor(reader)).orElse(key);
  }

  private String place(String key) {
    return gazetteer.place(key).map(place -> place.name().textFor(reader)).orElse(key);
  }

  /** Works as one cites them shortly: author and year. */
  private Map<String, String> works(Collection<String> keys) {
    Map<String, Source> works = bibliography.works(keys);
    return each(keys, key -> Optional.ofNullable(works.get(key)).map(Source::shortly).orElse(key));
  }

  private static Map<String, String> each(Collection<String> values, UnaryOperator<String> naming) {
    Map<String, String> names = new LinkedHashMap<>();
    values.forEach(value -> names.put(value, naming.apply(value)));
    return names;
  }
}
