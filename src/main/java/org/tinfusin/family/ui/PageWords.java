package org.tinfusin.family.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.People;
import org.tinfusin.language.Languages;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.LocalizedText.Part;
import org.tinfusin.shell.ReaderTime;
import org.tinfusin.shell.Translations;

/** The texts of a page in its reader's language, with the names of languages and peoples. */
final class PageWords {
  private final Translations words;
  private final Languages languages;
  private final Gazetteer gazetteer;
  private final Locale reader;

  PageWords(Translations words, Languages languages, Gazetteer gazetteer, Locale reader) {
    this.words = words;
    this.languages = languages;
    this.gazetteer = gazetteer;
    this.reader = reader;
  }

  Locale reader() {
    return reader;
  }

  String text(String key, Object... values) {
    return words.text(reader, key, values);
  }

  String text(LocalizedText text) {
    return text.textFor(reader);
  }

  String language(String tag) {
    return languages.find(tag).map(known -> known.name().textFor(reader)).orElse(tag);
  }

  String region(String key) {
    return gazetteer.region(key).map(region -> region.name().textFor(reader)).orElse(key);
  }

  Optional<String> people(@Nullable String key) {
    return key == null
        ? Optional.empty()
        : gazetteer.people(key).map(People::name).map(name -> name.textFor(reader));
  }

  String day(Instant moment) {
    return ReaderTime.day(moment, reader);
  }

  /** Words in their own language and direction. */
  static Span in(Part part) {
    Span span = new Span(part.text());
    span.getElement()
        .setAttribute("lang", part.language())
        .setAttribute("dir", part.direction().html());
    return span;
  }
}
