package org.tinfusin.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.tinfusin.trail.Question;
import org.tinfusin.trail.Theme;
import org.tinfusin.trail.TrailDraft;
import org.tinfusin.trail.TrailStop;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a trail that comes with the atlas: {@code trails/{slug}.yaml}. */
final class TrailRows {
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private TrailRows() {}

  /** The slug that a file is named for. */
  static String slug(Resource file) {
    return String.valueOf(file.getFilename()).replaceFirst("\\.yaml$", "");
  }

  /**
   * @throws IllegalArgumentException when a part of it is missing or cannot be read
   */
  static TrailDraft trail(Resource file) {
    JsonNode words = tree(file);
    return new TrailDraft(
        FamilyRows.localized(words.path("title")),
        FamilyRows.localized(words.path("intro")),
        FamilyRows.localized(words.path("aims")),
        words.path("ages").path(0).asInt(),
        words.path("ages").path(1).asInt(),
        words.path("minutes").asInt(),
        Theme.parse(words.path("theme").asString()),
        list(words.path("stops"), TrailRows::stop));
  }

  private static TrailStop stop(JsonNode stop) {
    boolean narrative = stop.has("narrative");
    TrailStop bare =
        narrative
            ? TrailStop.at(stop.path("narrative").asString())
            : TrailStop.atFamily(stop.path("family").asString());
    return new TrailStop(
        bare.kind(),
        bare.slug(),
        FamilyRows.localized(stop.path("text")),
        list(stop.path("questions"), TrailRows::question),
        stop.has("show") ? parts(stop.path("show")) : bare.shown(),
        Set.of());
  }

  private static Set<TrailStop.Part> parts(JsonNode parts) {
    return list(parts, p -> TrailStop.Part.valueOf(p.asString().toUpperCase(Locale.ROOT))).stream()
        .collect(Collectors.toSet());
  }

  private static Question question(JsonNode question) {
    return new Question(
        Question.Kind.valueOf(question.path("kind").asString("open").toUpperCase(Locale.ROOT)),
        FamilyRows.localized(question.path("ask")),
        list(question.path("choices"), FamilyRows::localized),
        number(question.path("right")),
        FamilyRows.localized(question.path("answer")));
  }

  private static @Nullable Integer number(JsonNode number) {
    return number.isMissingNode() ? null : number.asInt();
  }

  private static <T> List<T> list(JsonNode parts, Function<JsonNode, T> reading) {
    return StreamSupport.stream(parts.spliterator(), false).map(reading).toList();
  }

  private static JsonNode tree(Resource file) {
    try (InputStream in = file.getInputStream()) {
      return YAML.readTree(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file.getFilename(), unreadable);
    }
  }
}
