package org.tinfusin.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.People;
import org.tinfusin.language.Language;
import org.tinfusin.language.Languages;
import org.tinfusin.narrative.Bibliography;
import org.tinfusin.narrative.IndexNumbers;

/**
 * Names of languages, peoples and countries for a reader. A page asks for the same few dozens of
 * times, so that each is kept for a moment.
 */
@Service
public class Names {
  private static final Duration MOMENT = Duration.ofSeconds(10);
  private static final int MOST = 1000;

  private final Languages languages;
  private final Gazetteer gazetteer;
  private final IndexNumbers numbers;
  private final Bibliography bibliography;
  private final Cache<String, Language> keptLanguages = forAMoment();
  private final Cache<String, People> keptPeoples = forAMoment();

  Names(Languages languages, Gazetteer gazetteer, IndexNumbers numbers, Bibliography bibliography) {
    this.languages = languages;
    this.gazetteer = gazetteer;
    this.numbers = numbers;
    this.bibliography = bibliography;
  }

  /** The language's name, or its tag when the table does not hold it. */
  public String language(String tag, Locale reader) {
    return find(tag).map(known -> known.name().textFor(reader)).orElse(tag);
  }

  /** The language's own name, when it has one that differs from the reader's. */
  public Optional<Language> endonym(String tag) {
    return find(tag).filter(known -> known.endonym() != null);
  }

  /** The people's name; nothing when the narrative names no people. */
  public Optional<String> people(@Nullable String key, Locale reader) {
    return key == null
        ? Optional.empty()
        : find(key, keptPeoples, gazetteer::people)
            .map(People::name)
            .map(name -> name.textFor(reader));
  }

  /** All names at once, for a list that would otherwise ask for each of its lines. */
  public ReaderNames forReader(Locale reader) {
    return new ReaderNames(languages.all(), gazetteer, numbers, bibliography, reader);
  }

  private Optional<Language> find(String tag) {
    return find(tag, keptLanguages, languages::find);
  }

  /** What is not found is asked for again each time. */
  private static <T> Optional<T> find(
      String key, Cache<String, T> kept, Function<String, Optional<T>> asked) {
    Optional<T> known = Optional.ofNullable(kept.getIfPresent(key));
    if (known.isPresent()) {
      return known;
    }
    Optional<T> found = asked.apply(key);
    found.ifPresent(thing -> kept.put(key, thing));
    return found;
  }

  private static <T> Cache<String, T> forAMoment() {
    return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MOMENT).build();
  }
}
