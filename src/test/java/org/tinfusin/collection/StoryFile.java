package org.tinfusin.collection;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The words of one story family or trail.
 *
 * @param folder families or trails
 * @param name of the file, without its ending
 */
record StoryFile(String folder, String name, JsonNode words) {

  /** The parts of a list such as {@code steps}. */
  List<JsonNode> list(String field) {
    List<JsonNode> parts = new ArrayList<>();
    words.path(field).forEach(parts::add);
    return parts;
  }

  boolean has(String field) {
    return words.has(field);
  }

  static String text(JsonNode part, String field) {
    return part.path(field).asString("");
  }

  /** Every text of the file in this language, wherever it stands. */
  List<String> texts(String language) {
    List<String> texts = new ArrayList<>();
    words.findValues(language).forEach(text -> texts.add(text.asString("")));
    return texts;
  }

  String where() {
    return "geodata/" + folder + "/" + name + ".yaml";
  }

  String where(String field) {
    return where() + ", " + field;
  }
}
