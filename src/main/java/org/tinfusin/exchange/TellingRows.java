package org.tinfusin.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.tinfusin.family.FamilyDraft;
import org.tinfusin.family.TellingStep;
import org.tinfusin.family.TellingStep.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads what is known of single tellings from the block {@code tellings} of a family's file. */
final class TellingRows {
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private final FamilyDraft family;
  private final Map<String, String> familyOfNarrative;

  /**
   * @param familyOfNarrative slug of the family by slug of the narrative
   */
  TellingRows(FamilyDraft family, Map<String, String> familyOfNarrative) {
    this.family = family;
    this.familyOfNarrative = familyOfNarrative;
  }

  /** One entry of the block and the line it begins on, from 1. */
  record Entry(long line, JsonNode values) {}

  static List<Entry> entries(Resource file) {
    if (!file.exists()) {
      return List.of();
    }
    try (InputStream in = file.getInputStream();
        JsonParser parser = YAML.createParser(in)) {
      return entries(parser);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file.getFilename(), unreadable);
    }
  }

  private static List<Entry> entries(JsonParser parser) {
    List<Entry> entries = new ArrayList<>();
    parser.nextToken();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean wanted = "tellings".equals(parser.currentName());
      if (parser.nextToken() == JsonToken.START_ARRAY && wanted) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          long line = parser.currentTokenLocation().getLineNr();
          JsonNode values = parser.readValueAsTree();
          entries.add(new Entry(line, values));
        }
      } else {
        parser.skipChildren();
      }
    }
    return entries;
  }

  /**
   * @throws IllegalArgumentException when the narrative is no variant of the family, the family has
   *     no such step, the state is unknown or no source is named
   */
  TellingStep telling(JsonNode values) {
    TellingStep known =
        new TellingStep(
            values.path("narrative").asString(""),
            values.path("step").asInt(0),
            State.parse(values.path("state").asString("")),
            FamilyRows.localized(values),
            values.path("source").asString(""));
    if (!family.slug().equals(familyOfNarrative.get(known.narrative()))) {
      throw new IllegalArgumentException(
          "“" + known.narrative() + "” is no narrative of the story family " + family.slug());
    }
    if (known.step() < 1 || known.step() > family.steps().size()) {
      throw new IllegalArgumentException(
          "there is no step %d: the story has %d".formatted(known.step(), family.steps().size()));
    }
    if (known.source().isBlank()) {
      throw new IllegalArgumentException("name the source that this is known from");
    }
    return known;
  }
}
