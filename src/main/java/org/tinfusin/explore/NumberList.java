package org.tinfusin.explore;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tinfusin.narrative.IndexNumber;
import org.tinfusin.narrative.IndexNumber.Check;
import org.tinfusin.narrative.IndexNumber.Kind;
import org.tinfusin.narrative.IndexNumbers;
import org.tinfusin.narrative.Words;
import org.tinfusin.shell.Translations;

/** Tale types and motifs with what they stand for, and whether anybody has read the number. */
final class NumberList {
  private final Translations words;
  private final IndexNumbers numbers;

  NumberList(Translations words, IndexNumbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** Nothing when there is no number of either kind. */
  void append(Element parent, List<String> taleTypes, List<String> motifs, Locale reader) {
    if (taleTypes.isEmpty() && motifs.isEmpty()) {
      return;
    }
    Element section = Html.child(parent, "section", "numbers");
    Html.child(section, "h2", "", words.text(reader, "section.numbers"));
    list(section, "fact.types", Kind.TYPE, taleTypes, reader);
    list(section, "fact.motifs", Kind.MOTIF, motifs, reader);
  }

  private void list(Element section, String heading, Kind kind, List<String> some, Locale reader) {
    if (some.isEmpty()) {
      return;
    }
    Html.child(section, "h3", "", words.text(reader, heading));
    Element list = Html.child(section, "ul", "number-list");
    Map<String, IndexNumber> known = numbers.of(kind, some);
    some.forEach(number -> append(list, number, known.get(number), reader));
    readIn(section, known.values(), reader);
  }

  private void append(Element list, String number, @Nullable IndexNumber known, Locale reader) {
    Check check = known == null ? Check.UNCHECKED : known.check();
    Element item = Html.child(list, "li", "number number-" + Words.word(check));
    Html.child(item, "bdi", "number-code", number).attr("dir", "ltr");
    item.appendText(" ");
    if (known != null) {
      known.label().in(reader).ifPresent(label -> Html.child(item, "span", "number-label", label));
      item.appendText(" ");
    }
    Html.child(item, "span", mark(check), words.text(reader, markKey(check)));
    if (check == Check.WRONG && known != null && known.read() != null) {
      item.appendText(" ");
      Html.child(item, "bdi", "number-read", known.read());
    }
  }

  /** Where the checked ones were read, each index once. */
  private void readIn(Element section, Collection<IndexNumber> known, Locale reader) {
    List<String> indexes =
        known.stream()
            .filter(number -> number.check() == Check.CHECKED)
            .map(IndexNumber::read)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    for (String index : indexes) {
      Element line = Html.child(section, "p", "number-read", words.text(reader, "number.read-in"));
      line.appendText(" ");
      Html.child(line, "bdi", "", index);
    }
  }

  private static String mark(Check check) {
    return check == Check.CHECKED ? "checked-mark" : "unchecked-mark";
  }

  private static String markKey(Check check) {
    return switch (check) {
      case CHECKED -> "number.checked";
      case WRONG -> "number.wrong";
      case UNCHECKED -> "fact.unchecked";
    };
  }
}
