package org.tinfusin.trail;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/**
 * A stop of a trail: a narrative or a story family, and what the teacher says and asks there.
 *
 * @param slug of the narrative or family
 * @param text the teacher's own words
 * @param shown which parts of the telling stand at the stop
 * @param languages tags of the languages whose texts are shown; none for all
 */
public record TrailStop(
    Kind kind,
    String slug,
    LocalizedText text,
    List<Question> questions,
    Set<Part> shown,
    Set<String> languages) {
  public static final int MOST_QUESTIONS = 12;

  /** What a stop leads to. */
  public enum Kind {
    NARRATIVE,
    FAMILY
  }

  /** A part of what the collection has of a telling. */
  public enum Part {
    /** The story as the atlas tells it for the whole family. */
    STORY,
    /** The words of the source, with translation. */
    WORDS,
    /** What it means, when it is said or sung, how it begins. */
    MEANING,
    /** What is known of who recorded it. */
    RECORD
  }

  private static final Set<Part> USUAL = Set.of(Part.WORDS, Part.MEANING, Part.RECORD);

  public TrailStop {
    text = text == null ? LocalizedText.NONE : text;
    questions = questions == null ? List.of() : List.copyOf(questions);
    shown = inOrder(shown == null ? USUAL : shown);
    languages = inOrder(languages == null ? Set.of() : languages);
    if (questions.size() > MOST_QUESTIONS) {
      throw new TrailRefusal(TrailRefusal.Reason.QUESTIONS_MANY);
    }
  }

  /** A stop that shows what a narrative has, without words of its own. */
  public static TrailStop at(String narrative) {
    return new TrailStop(Kind.NARRATIVE, narrative, LocalizedText.NONE, List.of(), USUAL, Set.of());
  }

  /** A stop that tells a story family. */
  public static TrailStop atFamily(String family) {
    return new TrailStop(
        Kind.FAMILY, family, LocalizedText.NONE, List.of(), Set.of(Part.STORY), Set.of());
  }

  public TrailStop saying(LocalizedText newText) {
    return new TrailStop(kind, slug, newText, questions, shown, languages);
  }

  public TrailStop asking(List<Question> newQuestions) {
    return new TrailStop(kind, slug, text, newQuestions, shown, languages);
  }

  /** The same with one part more, or one fewer. */
  public TrailStop showing(Part part, boolean wanted) {
    Set<Part> parts = new TreeSet<>(shown);
    put(parts, part, wanted);
    return new TrailStop(kind, slug, text, questions, parts, languages);
  }

  /** The same with texts in one language more, or one fewer. */
  public TrailStop in(String language, boolean wanted) {
    Set<String> tags = new TreeSet<>(languages);
    put(tags, language, wanted);
    return new TrailStop(kind, slug, text, questions, shown, tags);
  }

  /** The same set says the same in words each time: the import knows by them what has changed. */
  private static <T> Set<T> inOrder(Set<T> set) {
    return Collections.unmodifiableSet(new TreeSet<>(set));
  }

  private static <T> void put(Set<T> set, T value, boolean wanted) {
    if (wanted) {
      set.add(value);
    } else {
      set.remove(value);
    }
  }

  /** Whether texts in this language are wanted. */
  public boolean speaks(@Nullable String language) {
    return languages.isEmpty() || languages.contains(language);
  }
}
