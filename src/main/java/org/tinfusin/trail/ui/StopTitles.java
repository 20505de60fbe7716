package org.tinfusin.trail.ui;

import java.util.Locale;
import java.util.Optional;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.TrailStop;

/** What stops are called, as far as whoever asks may see what they lead to. */
final class StopTitles {
  private final Narratives narratives;
  private final StoryFamilies families;
  private final Translations words;
  private final Locale reader;

  StopTitles(Narratives narratives, StoryFamilies families, Translations words, Locale reader) {
    this.narratives = narratives;
    this.families = families;
    this.words = words;
    this.reader = reader;
  }

  /** Title and place of a narrative, title of a story; that nothing is shown there any more. */
  String of(TrailStop stop) {
    return shown(stop).orElseGet(() -> words.text(reader, "trail.gone"));
  }

  /** The same; nothing where nothing may be shown. */
  Optional<String> shown(TrailStop stop) {
    return switch (stop.kind()) {
      case NARRATIVE -> narratives.read(stop.slug()).map(this::titleAndPlace);
      case FAMILY -> families.find(stop.slug()).map(story -> story.title().textFor(reader));
    };
  }

  private String titleAndPlace(NarrativeReading narrative) {
    return narrative.title().textFor(reader) + " · " + narrative.place().name().textFor(reader);
  }
}
