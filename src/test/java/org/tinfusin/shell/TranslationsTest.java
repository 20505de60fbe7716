package org.tinfusin.shell;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {
  private static final Path FILES = Path.of("src", "main", "resources", "vaadin-i18n");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final String ENGLISH = "translations.properties";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+(?:\\.[a-zA-Z_-]+)+)\"");

  private final Translations words = new Translations();

  @ParameterizedTest
  @ValueSource(strings = {"translations_fr.properties", "translations_ar.properties"})
  void haveTheKeysOfTheEnglishOnes(String file) {
    assertThat(texts(file).stringPropertyNames()).isEqualTo(texts(ENGLISH).stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, "translations_fr.properties", "translations_ar.properties"})
  void leaveNothingEmpty(String file) {
    assertThat(texts(file).values()).allSatisfy(text -> assertThat(text.toString()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"translations_fr.properties", "translations_ar.properties"})
  void takeTheValuesOfTheEnglishOnes(String file) {
    Properties english = texts(ENGLISH);
    Properties translated = texts(file);

    assertThat(english.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(placeholders(translated, key))
                    .as(key)
                    .isEqualTo(placeholders(english, key)));
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, "translations_fr.properties", "translations_ar.properties"})
  void holdOnlyPatternsThatCanBeRead(String file) {
    assertThat(patterns(file))
        .allSatisfy(
            pattern ->
                assertThatCode(() -> new MessageFormat(pattern).format(new Object[] {3, 3}))
                    .as(pattern)
                    .doesNotThrowAnyException());
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, "translations_fr.properties", "translations_ar.properties"})
  void holdNoStraightApostropheThatAPatternWouldSwallow(String file) {
    assertThat(patterns(file)).noneMatch(pattern -> pattern.contains("'"));
  }

  @Test
  void haveEveryKeyThatTheSourcesName() throws IOException {
    Set<String> keys = texts(ENGLISH).stringPropertyNames();
    Set<String> firstWords =
        keys.stream().map(key -> key.replaceAll("\\..*", "")).collect(toCollection(TreeSet::new));

    Set<String> named = new TreeSet<>(literals());
    named.removeIf(literal -> !firstWords.contains(literal.replaceAll("\\..*", "")));

    assertThat(named).hasSizeGreaterThan(50).isSubsetOf(keys);
  }

  @Test
  void writeNumbersAsTheReaderDoes() {
    assertThat(words.text(Locale.ENGLISH, "number", 12345)).isEqualTo("12,345");
    assertThat(words.text(Locale.FRENCH, "number", 12345)).isEqualTo("12\u202f345");
  }

  @Test
  void writeArabicNumbersWithTheDigitsOfTheMaghreb() {
    assertThat(words.text(ReaderLanguage.ARABIC, "number", 758)).isEqualTo("758");
  }

  @Test
  void chooseOneOrMany() {
    assertThat(words.text(Locale.ENGLISH, "list.count", 1)).startsWith("One narrative");
    assertThat(words.text(Locale.ENGLISH, "list.count", 7)).startsWith("7 narratives");
  }

  @Test
  void tellNoNumberWhereNobodyHasCountedToTheEnd() {
    assertThat(words.text(Locale.ENGLISH, "list.count", 10_000)).startsWith("10,000 narratives");
    assertThat(words.text(Locale.ENGLISH, "list.count", 10_001))
        .isEqualTo("More than 10,000 narratives in view");
    assertThat(words.text(Locale.FRENCH, "list.count", 10_001))
        .isEqualTo("Plus de 10\u202f000 récits dans la vue");
    assertThat(words.text(ReaderLanguage.ARABIC, "list.count", 10_001)).endsWith("أكثر من 10.000");
    assertThat(words.text(ReaderLanguage.ARABIC, "list.count", 758)).endsWith(" 758");
  }

  @Test
  void refuseAKeyThatNobodyHasWritten() {
    assertThatThrownBy(() -> words.text(Locale.ENGLISH, "nobody.wrote-this"))
        .isInstanceOf(MissingResourceException.class);
  }

  private static List<String> patterns(String file) {
    return texts(file).values().stream()
        .map(String::valueOf)
        .filter(text -> text.contains("{"))
        .toList();
  }

  private static Set<String> placeholders(Properties texts, String key) {
    return PLACEHOLDER
        .matcher(texts.getProperty(key, ""))
        .results()
        .map(found -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Properties texts(String file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(FILES.resolve(file))) {
      texts.load(reader);
      return texts;
    } catch (IOException unreadable) {
      throw new AssertionError("cannot read " + file, unreadable);
    }
  }

  private static List<String> literals() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(
              file -> file.toString().matches(".*/(account|explore|family|shell|trail)/.*\\.java"))
          .flatMap(file -> LITERAL.matcher(read(file)).results().map(found -> found.group(1)))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError("cannot read " + file, unreadable);
    }
  }
}
