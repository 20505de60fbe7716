package org.tinfusin.explore;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Text;
import org.tinfusin.narrative.Text.Kind;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Sight;
import org.tinfusin.trail.TrailStop;
import org.tinfusin.trail.TrailStop.Part;

/** What of a telling stands at a stop: the parts and languages that the teacher chose. */
final class TrailTelling {
  private static final Set<Kind> WORDS =
      EnumSet.of(Kind.ORIGINAL, Kind.INCIPIT, Kind.TRANSCRIPTION, Kind.TRANSLATION, Kind.GLOSS);
  private static final Set<Kind> MEANING =
      EnumSet.of(Kind.SENSE, Kind.SAID_WHEN, Kind.SUMMARY, Kind.FORM, Kind.OCCASION);

  private final NarrativeTexts texts;
  private final Prose prose;

  TrailTelling(Translations words, Names names) {
    this.texts = new NarrativeTexts(words, names);
    this.prose = new Prose(words, names);
  }

  /** Appends it, if there is anything. */
  void append(Element parent, TrailStop stop, Sight sight, Locale reader) {
    Element telling = Html.element("div", "telling");
    if (stop.shown().contains(Part.STORY)) {
      sight.story().ifPresent(story -> story(story, stop, telling, reader));
    }
    if (sight instanceof Sight.OfNarrative told) {
      List<Text> shown = shown(told.narrative(), stop);
      texts.told(shown, telling, reader);
      texts.ours(shown, telling, reader);
    }
    telling.select("h2").tagName("h4");
    if (telling.childrenSize() > 0) {
      parent.appendChild(telling);
    }
  }

  private void story(StoryFamily story, TrailStop stop, Element telling, Locale reader) {
    prose.warning(story.words().warnings(), reader).ifPresent(telling::appendChild);
    LocalizedText retelling = story.words().retelling();
    LocalizedText said = retelling.isEmpty() ? story.words().thought() : retelling;
    prose
        .section(telling, "text text-retelling", "section.retelling", in(stop, said), reader)
        .ifPresent(section -> prose.byTheAtlas(section, reader));
  }

  /** The text in the chosen languages; all of it when it is in none of them. */
  private static LocalizedText in(TrailStop stop, LocalizedText text) {
    LocalizedText chosen =
        new LocalizedText(
            text.byLanguage().entrySet().stream()
                .filter(entry -> stop.speaks(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    return chosen.isEmpty() ? text : chosen;
  }

  private static List<Text> shown(NarrativeReading narrative, TrailStop stop) {
    return narrative.texts().stream()
        .filter(text -> stop.shown().contains(part(text.kind())))
        .filter(text -> isTold(text) || stop.speaks(text.language().value()))
        .toList();
  }

  /** The words of the source are shown in their own language whatever else is chosen. */
  private static boolean isTold(Text text) {
    return text.kind() == Kind.ORIGINAL
        || text.kind() == Kind.INCIPIT
        || text.kind() == Kind.TRANSCRIPTION;
  }

  private static Part part(Kind kind) {
    if (WORDS.contains(kind)) {
      return Part.WORDS;
    }
    return MEANING.contains(kind) ? Part.MEANING : Part.RECORD;
  }
}
