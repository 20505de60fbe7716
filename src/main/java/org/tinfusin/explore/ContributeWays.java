package org.tinfusin.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.shell.Translations;

/**
 * Ways to the form of a contribution, which takes along what the page knows; whoever has not signed
 * in comes to it by way of the sign-in.
 */
public final class ContributeWays {
  private static final String FORM = "contribute";

  private final Translations words;

  ContributeWays(Translations words) {
    this.words = words;
  }

  /** Another telling of the same story; of a narrative without one, another of its genre. */
  void ofNarrative(Element parent, NarrativeReading narrative, Locale reader) {
    telling(parent, narrative.genre().word(), narrative.family(), reader);
  }

  void ofStory(Element parent, StoryFamily story, Locale reader) {
    telling(parent, story.kind(), story.slug(), reader);
  }

  /**
   * Something that is looked for.
   *
   * @param region key, and {@code language} tag; null when any is welcome
   */
  void wanted(Element parent, @Nullable String region, @Nullable String language, Locale reader) {
    Map<String, String> known = new LinkedHashMap<>();
    put(known, "language", language);
    put(known, "region", region);
    way(parent, address(known), "contribute.way.wanted", reader);
  }

  /** What a question did not find. */
  void nothing(Element parent, NarrativeFilter question, Locale reader) {
    way(parent, lacking(question), "contribute.way.nothing", reader);
  }

  /** The address of the form for what a question did not find. */
  public static String lacking(NarrativeFilter question) {
    Map<String, String> known = new LinkedHashMap<>();
    put(known, "title", question.text());
    put(known, "genre", only(question, "genre"));
    put(known, "language", only(question, "lang"));
    put(known, "story", only(question, "family"));
    put(known, "region", only(question, "region"));
    return address(known);
  }

  private void telling(Element parent, String genre, @Nullable String story, Locale reader) {
    Map<String, String> known = new LinkedHashMap<>();
    put(known, "story", story);
    put(known, "genre", genre);
    way(parent, address(known), "contribute.way.telling", reader);
  }

  private void way(Element parent, String address, String key, Locale reader) {
    Element way = Html.child(parent, "p", "to-contribute");
    Html.link(way, address, words.text(reader, key)).attr("rel", "nofollow");
  }

  private static @Nullable String only(NarrativeFilter question, String key) {
    return question.chosen(key).size() == 1 ? question.chosen(key).getFirst() : null;
  }

  private static void put(Map<String, String> known, String key, @Nullable String value) {
    if (!Objects.requireNonNullElse(value, "").isBlank()) {
      known.put(key, value);
    }
  }

  private static String address(Map<String, String> known) {
    String query =
        known.entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? FORM : FORM + "?" + query;
  }
}
