package org.tinfusin.collection;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinfusin.language.Script;

/**
 * The words of the sources stand as the sources print them, in the script that the row names.
 *
 * <p>{@code narratives/originals.sha256} keeps a checksum of each; after a correction at the source
 * its line is replaced by the one that the failing test prints.
 */
class OriginalsTest {
  private static final String SEALS = "narratives/originals.sha256";

  /** Scripts in which sources print the languages of a group; Latin for transcriptions too. */
  private static final Map<String, Set<String>> SCRIPTS =
      Map.ofEntries(
          Map.entry("Amazigh", Set.of("Latn", "Tfng", "Arab")),
          Map.entry("Arabic", Set.of("Arab", "Latn")),
          Map.entry("Fula", Set.of("Latn", "Adlm", "Arab")),
          Map.entry("Mande", Set.of("Latn", "Nkoo", "Arab")),
          Map.entry("Atlantic", Set.of("Latn", "Arab")),
          Map.entry("Songhay", Set.of("Latn", "Arab")),
          Map.entry("Chadic", Set.of("Latn", "Arab")),
          Map.entry("Saharan", Set.of("Latn", "Arab")),
          Map.entry("Gur", Set.of("Latn")),
          Map.entry("Dogon", Set.of("Latn")),
          Map.entry("", Set.of("Latn", "Arab", "Tfng")));

  /** Epsilon, gamma and psi, which some sources print for ɛ, ɣ and č in Amazigh words. */
  static final Set<Integer> GREEK_IN_PRINT = Set.of(0x03B5, 0x03B3, 0x03C8);

  private final Map<String, Entry> languages = Geodata.byKey(Geodata.rows("languages.csv"));
  private final Faults faults = new Faults();

  @Test
  void originalsAreInTheScriptTheirRowNames() {
    for (Entry row : Geodata.proverbs()) {
      inItsScript(row, "original", "original_script");
    }
    for (Entry row : Geodata.poems()) {
      inItsScript(row, "incipit", "incipit_script");
    }

    faults.assertNone();
  }

  @Test
  void transliterationsAreInLatinLetters() {
    for (Entry row : Geodata.proverbs()) {
      if (row.has("transliteration")) {
        onlyLettersOf("Latn", row, "transliteration");
        faults.unless(
            !row.text("original_script").equals("Latn"),
            row.where("transliteration"),
            "the original is in Latin letters already");
      }
    }

    faults.assertNone();
  }

  @Test
  void everyLanguageMayBeWrittenInThatScript() {
    for (Entry row : Geodata.narratives()) {
      String script = row.text("original_script") + row.text("incipit_script");
      Entry language = languages.get(row.text("language"));
      if (!script.isEmpty() && language != null) {
        faults.unless(
            SCRIPTS.getOrDefault(language.text("group"), Set.of()).contains(script),
            row.where(),
            row.text("language") + " is not written in " + script);
      }
    }

    faults.assertNone();
  }

  @Test
  void theWordsOfTheSourcesAreUnchanged() {
    Map<String, String> sealed = seals();
    Map<String, Entry> now = new LinkedHashMap<>();
    for (Entry row : Geodata.narratives()) {
      for (String column : List.of("original", "transliteration", "incipit")) {
        if (row.has(column)) {
          String name = row.key() + " " + column;
          String seal = sha256(row.text(column));
          now.put(name, row);
          faults.unless(
              seal.equals(sealed.get(name)),
              row.where(column),
              (sealed.containsKey(name) ? "was changed" : "has no checksum")
                  + ": put it back; or, when the source itself says so, write “"
                  + seal
                  + "  "
                  + name
                  + "” into "
                  + SEALS);
        }
      }
    }
    sealed
        .keySet()
        .forEach(
            name ->
                faults.unless(
                    now.containsKey(name),
                    "geodata/" + SEALS + ", " + name,
                    "is gone: put it back"));

    faults.assertNone();
  }

  private void inItsScript(Entry row, String column, String scriptColumn) {
    String script = row.text(scriptColumn);
    faults.unless(
        row.has(column) == !script.isEmpty(),
        row.where(scriptColumn),
        "name the script where there is an original, and only there");
    if (row.has(column)) {
      faults.unless(
          Script.of(row.text(column)).code().equals(script),
          row.where(column),
          "is in " + Script.of(row.text(column)).code() + ", not in " + script);
      onlyLettersOf(script, row, column);
    }
  }

  private void onlyLettersOf(String script, Entry row, String column) {
    row.text(column)
        .codePoints()
        .filter(Character::isLetter)
        .filter(letter -> !isOf(script, letter))
        .mapToObj(letter -> "U+%04X %s".formatted(letter, Character.toString(letter)))
        .distinct()
        .forEach(letter -> faults.add(row.where(column), letter + " is no letter of " + script));
  }

  /** Letters that several scripts share (modifier letters) belong to each of them. */
  private static boolean isOf(String script, int letter) {
    UnicodeScript unicode = UnicodeScript.of(letter);
    return unicode == UnicodeScript.COMMON
        || unicode == UnicodeScript.forName(script)
        || (script.equals("Latn") && GREEK_IN_PRINT.contains(letter));
  }

  /** Checksums by slug and column; a line that begins with # is a remark. */
  private static Map<String, String> seals() {
    Map<String, String> seals = new HashMap<>();
    for (String line : Geodata.text(Geodata.FOLDER.resolve(SEALS)).split("\n")) {
      if (!line.startsWith("#")) {
        String[] parts = line.split(" {2}", 2);
        seals.put(parts[1], parts[0]);
      }
    }
    return seals;
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
