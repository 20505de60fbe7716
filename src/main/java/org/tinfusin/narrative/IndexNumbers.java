package org.tinfusin.narrative;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tinfusin.narrative.IndexNumber.Kind;

/** What the numbers of tale types and motifs stand for. */
@Service
public class IndexNumbers {
  private final IndexNumberQuery query;

  IndexNumbers(IndexNumberQuery query) {
    this.query = query;
  }

  /** Keeps what a number stands for, in place of what was known of it. */
  public void put(IndexNumber number) {
    query.upsert(number);
  }

  /**
   * What is known of these numbers, under the number as it was asked for (with or without {@code
   * cf.}); one that the vocabulary lacks is left out.
   */
  public Map<String, IndexNumber> of(Kind kind, Collection<String> numbers) {
    Map<String, IndexNumber> known =
        query.find(kind, numbers.stream().map(IndexNumber::bare).distinct().toList());
    Map<String, IndexNumber> named = new LinkedHashMap<>();
    for (String number : numbers) {
      IndexNumber found = known.get(IndexNumber.bare(number));
      if (found != null) {
        named.put(number, found);
      }
    }
    return named;
  }

  /**
   * What a reader calls these numbers, such as {@code ATU 510A, Cinderella}; one without a label,
   * or whose label proved wrong, is called by itself.
   */
  public Map<String, String> names(Kind kind, Collection<String> numbers, Locale reader) {
    Map<String, IndexNumber> known = of(kind, numbers);
    Map<String, String> names = new LinkedHashMap<>();
    numbers.forEach(number -> names.put(number, name(number, known.get(number), reader)));
    return names;
  }

  private static String name(String number, @Nullable IndexNumber known, Locale reader) {
    if (known == null || known.check() == IndexNumber.Check.WRONG || known.label().isEmpty()) {
      return number;
    }
    return number
        + (reader.getLanguage().equals("ar") ? "، " : ", ")
        + known.label().textFor(reader);
  }
}
