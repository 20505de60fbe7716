package org.tinfusin.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The files hold clean Unicode, the right letters for each language, and typographic French. */
class LettersTest {
  private static final List<String> TABLES =
      List.of(
          "narratives/tales.csv",
          "narratives/proverbs.csv",
          "narratives/poems.csv",
          "families.csv",
          "gazetteer.csv",
          "languages.csv",
          "peoples.csv",
          "links.csv",
          "motifs.csv",
          "tale-types.csv");

  /** A high sign without its narrow or plain no-break space, or a guillemet without one. */
  private static final Pattern LOOSE_SIGN =
      Pattern.compile(
          "[^\\u00a0\\u202f;:!?«(\\[][;:!?](?=[\\s»”)]|$)|«[^\\u00a0\\u202f]|[^\\u00a0\\u202f]»");

  private static final Pattern STRAIGHT_QUOTE = Pattern.compile("\\p{L}'\\p{L}|\"");

  /** Scripts whose letters may stand in a text of the language; a text may quote a neighbour's. */
  private static final Set<UnicodeScript> KNOWN =
      Set.of(
          UnicodeScript.LATIN,
          UnicodeScript.ARABIC,
          UnicodeScript.TIFINAGH,
          UnicodeScript.NKO,
          UnicodeScript.ADLAM,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  private final Faults faults = new Faults();

  @Test
  void filesAreUtf8InComposedFormWithPlainLineEnds() {
    for (Path file : Geodata.writtenByHand()) {
      String text = Geodata.text(file);
      int number = 1;
      for (String line : text.split("\n", -1)) {
        check(file + ":" + number++, line);
      }
      faults.unless(
          !hasByteOrderMark(file), file.toString(), "begins with a byte order mark: save without");
      faults.unless(text.endsWith("\n"), file.toString(), "must end with a line end");
    }

    faults.assertNone();
  }

  @Test
  void everyTextIsInTheLettersOfItsLanguage() {
    eachText("en", (where, text) -> inLetters(where, text, UnicodeScript.LATIN));
    eachText("fr", (where, text) -> inLetters(where, text, UnicodeScript.LATIN));
    eachText("ar", (where, text) -> inLetters(where, text, UnicodeScript.ARABIC));
    for (Entry row : Geodata.rows("gazetteer.csv")) {
      if (row.has("name_tfng")) {
        onlyLetters(row.where("name_tfng"), row.text("name_tfng"), UnicodeScript.TIFINAGH);
      }
      onlyLetters(row.where("name_ar"), row.text("name_ar"), UnicodeScript.ARABIC);
    }

    faults.assertNone();
  }

  @Test
  void frenchHasItsSpacesAndQuotes() {
    eachText("fr", this::frenchSigns);

    faults.assertNone();
  }

  @Test
  void ourTextsHaveTypographicApostrophes() {
    eachText("en", this::apostrophes);
    eachText("fr", this::apostrophes);

    faults.assertNone();
  }

  private void check(String where, String line) {
    faults.unless(
        Normalizer.isNormalized(line, Normalizer.Form.NFC), where, "is not NFC: compose it");
    line.codePoints()
        .filter(LettersTest::hasNoPlace)
        .mapToObj("U+%04X"::formatted)
        .distinct()
        .forEach(sign -> faults.add(where, sign + " has no place in a text: take it out"));
  }

  /**
   * Control signs, unknown ones, and those nobody sees: zero widths, soft hyphens, marks of order.
   */
  private static boolean hasNoPlace(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> sign == 0xFFFD;
    };
  }

  private static boolean hasByteOrderMark(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  private void inLetters(String where, String text, UnicodeScript script) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long own =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(letter -> UnicodeScript.of(letter) == script)
            .count();
    faults.unless(own * 2 > letters, where, "is not written in " + script + " letters");
    text.codePoints()
        .filter(letter -> !KNOWN.contains(UnicodeScript.of(letter)))
        .filter(letter -> !OriginalsTest.GREEK_IN_PRINT.contains(letter))
        .mapToObj(letter -> "U+%04X %s".formatted(letter, Character.toString(letter)))
        .distinct()
        .forEach(letter -> faults.add(where, letter + " is of no script of the atlas"));
  }

  private void onlyLetters(String where, String text, UnicodeScript script) {
    text.codePoints()
        .filter(Character::isLetter)
        .filter(letter -> UnicodeScript.of(letter) != script)
        .mapToObj(letter -> "U+%04X %s".formatted(letter, Character.toString(letter)))
        .distinct()
        .forEach(letter -> faults.add(where, letter + " is no letter of " + script));
  }

  private void frenchSigns(String where, String text) {
    Matcher loose = LOOSE_SIGN.matcher(text);
    while (loose.find()) {
      String around =
          text.substring(Math.max(0, loose.start() - 12), Math.min(text.length(), loose.end() + 6));
      faults.add(
          where, "“" + around.strip() + "”: put a no-break space before ; : ! ? » and after «");
    }
  }

  private void apostrophes(String where, String text) {
    Matcher straight = STRAIGHT_QUOTE.matcher(text);
    if (straight.find()) {
      faults.add(
          where,
          "“%s”: write ’ and “ ” or « »"
              .formatted(
                  text.substring(
                      Math.max(0, straight.start() - 12),
                      Math.min(text.length(), straight.end() + 6))));
    }
  }

  /** Hands on every text that the atlas wrote in this language, and where it stands. */
  private static void eachText(String language, BiConsumer<String, String> reader) {
    for (String table : TABLES) {
      for (Entry row : Geodata.rows(table)) {
        row.values()
            .forEach(
                (column, text) -> {
                  if (column.endsWith("_" + language) && !text.isBlank()) {
                    reader.accept(row.where(column), text);
                  }
                });
      }
    }
    for (StoryFile file : Geodata.families()) {
      file.texts(language).forEach(text -> reader.accept(file.where(language), text));
    }
  }
}
