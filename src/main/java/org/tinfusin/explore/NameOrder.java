package org.tinfusin.explore;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of names as the reader's language sorts them. */
final class NameOrder {
  private NameOrder() {}

  static Comparator<String> by(Function<String, String> name, Locale reader) {
    Collator collator = Collator.getInstance(reader);
    return (one, other) -> collator.compare(name.apply(one), name.apply(other));
  }
}
