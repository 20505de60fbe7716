package org.tinfusin.family;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.tinfusin.language.LocalizedText;

/**
 * The ogress, the hare, Djeha and others whom the stories of the region are about, with their names
 * in several languages: {@code characters.csv}.
 */
final class CharacterLexicon {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final List<String> OURS = List.of("en", "fr", "ar");

  /** By language, the stems of a name and whom it names. */
  private final Map<String, List<Name>> names = new LinkedHashMap<>();

  /** By key, what a character is called first in each of our languages. */
  private final Map<String, LocalizedText> called = new LinkedHashMap<>();

  private record Name(String text, String character) {}

  private CharacterLexicon() {}

  /** Reads the columns key, kind, en, fr, ar and own ({@code hau:kura; bam:suruku}). */
  static CharacterLexicon read(Resource file) {
    CharacterLexicon lexicon = new CharacterLexicon();
    try (Reader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      CSV.parse(in).forEach(lexicon::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file.getFilename(), unreadable);
    }
    return lexicon;
  }

  private void add(CSVRecord row) {
    called.put(
        row.get("key"), LocalizedText.of(first(row, "en"), first(row, "fr"), first(row, "ar")));
    for (String language : OURS) {
      parts(row.get(language)).forEach(name -> add(language, name, row.get("key")));
    }
    for (String own : parts(row.get("own"))) {
      String[] tagged = own.split(":", 2);
      if (tagged.length == 2) {
        add(tagged[0], tagged[1], row.get("key"));
      }
    }
  }

  private static @Nullable String first(CSVRecord row, String language) {
    return parts(row.get(language)).stream().findFirst().orElse(null);
  }

  private static List<String> parts(String cell) {
    return List.of(cell.split(";")).stream()
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private void add(String language, String name, String character) {
    names
        .computeIfAbsent(language, tag -> new ArrayList<>())
        .add(new Name(spaced(WordStems.of(language, name)), character));
  }

  /** What a character is called in our languages; nothing when the lexicon lacks the key. */
  LocalizedText name(String character) {
    return called.getOrDefault(character, LocalizedText.NONE);
  }

  /** Keys of the characters that a text names. */
  Set<String> in(String language, String text) {
    String stems = spaced(WordStems.of(language, text));
    Set<String> found = new TreeSet<>();
    for (Name name : names.getOrDefault(language, List.of())) {
      if (stems.contains(name.text())) {
        found.add(name.character());
      }
    }
    return found;
  }

  private static String spaced(List<String> stems) {
    return " " + String.join(" ", stems) + " ";
  }
}
