package org.tinfusin.search;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.People;
import org.tinfusin.language.Language;
import org.tinfusin.language.Languages;
import org.tinfusin.narrative.Bibliography;
import org.tinfusin.narrative.IndexNumbers;

/** Names of languages, peoples and countries for a reader. */
@Service
public class Names {
  private final Languages languages;
  private final Gazetteer gazetteer;
  private final IndexNumbers numbers;
  private final Bibliography bibliography;

  Names(Languages languages, Gazetteer gazetteer, IndexNumbers numbers, Bibliography bibliography) {
    this.languages = languages;
    this.gazetteer = gazetteer;
    this.numbers = numbers;
    this.bibliography = bibliography;
  }

  /** The language's name, or its tag when the table does not hold it. */
  public String language(String tag, Locale reader) {
    return languages.find(tag).map(known -> known.name().textFor(reader)).orElse(tag);
  }

  /** The language's own name, when it has one that differs from the reader's. */
  public Optional<Language> endonym(String tag) {
    return languages.find(tag).filter(known -> known.endonym() != null);
  }

  /** The people's name; nothing when the narrative names no people. */
  public Optional<String> people(@Nullable String key, Locale reader) {
    return key == null
        ? Optional.empty()
        : gazetteer.people(key).map(People::name).map(name -> name.textFor(reader));
  }

  /** All names at once, for a list that would otherwise ask for each of its lines. */
  public ReaderNames forReader(Locale reader) {
    return new ReaderNames(languages.all(), gazetteer, numbers, bibliography, reader);
  }
}
