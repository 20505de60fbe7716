package org.tinfusin.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.tinfusin.exchange.CsvFile.Row;
import org.tinfusin.family.ContentWarning;
import org.tinfusin.family.FamilyDraft;
import org.tinfusin.family.KnownAs;
import org.tinfusin.family.StoryCharacter;
import org.tinfusin.family.StoryWords;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a story family: its row in families.csv and its words in families/{key}.yaml. */
final class FamilyRows {
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private FamilyRows() {}

  static FamilyDraft family(Row row, Resource file) {
    JsonNode words = file.exists() ? tree(file) : JsonNodeFactory.instance.objectNode();
    JsonNode titles = words.path("titles");
    return new FamilyDraft(
        row.text("key"),
        row.text("kind"),
        LocalizedText.of(
            titles.path("en").asString(row.text("title_en")),
            titles.path("fr").asString(row.text("title_fr")),
            titles.path("ar").asString("")),
        localized(words.path("gist")),
        words(words),
        list(words.path("steps"), FamilyRows::localized),
        row.list("tale_types"),
        row.list("motifs"));
  }

  /** A text in the three languages of the atlas; one it is not in is left out. */
  static LocalizedText localized(JsonNode texts) {
    return LocalizedText.of(
        texts.path("en").asString("").strip(),
        texts.path("fr").asString("").strip(),
        texts.path("ar").asString("").strip());
  }

  private static StoryWords words(JsonNode words) {
    return new StoryWords(
        list(words.path("known_as"), FamilyRows::knownAs),
        localized(words.path("retelling")),
        localized(words.path("note")),
        localized(words.path("thought")),
        localized(words.path("bias")),
        list(words.path("characters"), FamilyRows::character),
        list(words.path("objects"), FamilyRows::localized),
        list(words.path("warnings"), warning -> ContentWarning.parse(warning.asString(""))));
  }

  private static KnownAs knownAs(JsonNode name) {
    return new KnownAs(
        name.path("name").asString(),
        LanguageTag.parse(name.path("language").asString("und")).value(),
        orNull(name.path("source").asString("")));
  }

  private static StoryCharacter character(JsonNode character) {
    return new StoryCharacter(
        StoryCharacter.Role.parse(character.path("role").asString("")), localized(character));
  }

  private static <T> List<T> list(JsonNode parts, Function<JsonNode, T> reading) {
    return StreamSupport.stream(parts.spliterator(), false).map(reading).toList();
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static JsonNode tree(Resource file) {
    try (InputStream in = file.getInputStream()) {
      return YAML.readTree(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file.getFilename(), unreadable);
    }
  }
}
