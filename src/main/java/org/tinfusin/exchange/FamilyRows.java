package org.tinfusin.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.tinfusin.exchange.CsvFile.Row;
import org.tinfusin.family.FamilyDraft;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a story family: its row in families.csv and its words in families/{key}.yaml. */
final class FamilyRows {
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private FamilyRows() {}

  static FamilyDraft family(Row row, Resource file) {
    JsonNode words = file.exists() ? words(file) : JsonNodeFactory.instance.objectNode();
    JsonNode titles = words.path("titles");
    return new FamilyDraft(
        row.text("key"),
        row.text("kind"),
        LocalizedText.of(
            titles.path("en").asString(row.text("title_en")),
            titles.path("fr").asString(row.text("title_fr")),
            titles.path("ar").asString("")),
        localized(words.path("gist")),
        words.toString(),
        row.list("tale_types"),
        row.list("motifs"));
  }

  static LocalizedText localized(JsonNode texts) {
    return LocalizedText.of(
        texts.path("en").asString(""),
        texts.path("fr").asString(""),
        texts.path("ar").asString(""));
  }

  private static JsonNode words(Resource file) {
    try (InputStream in = file.getInputStream()) {
      return YAML.readTree(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file.getFilename(), unreadable);
    }
  }
}
