package org.tinfusin.language;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The languages of the collection: the only door to their table. */
@Service
public class Languages {
  private final LanguageQuery query;

  Languages(LanguageQuery query) {
    this.query = query;
  }

  /** Keeps the language under its tag, whether it was there or not. */
  public void put(Language language) {
    query.upsert(language);
  }

  public Optional<Language> find(String tag) {
    return Optional.ofNullable(query.all().get(tag));
  }

  /** Every language by its tag. */
  public Map<String, Language> all() {
    return query.all();
  }
}
