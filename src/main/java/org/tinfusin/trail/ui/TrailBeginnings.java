package org.tinfusin.trail.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailDraft;
import org.tinfusin.trail.TrailStop;
import org.tinfusin.trail.TrailWalks;
import org.tinfusin.trail.Trails;

/** What a new trail begins as: the ways of a story, a copy, one stop, or nothing. */
final class TrailBeginnings {
  private final Trails trails;
  private final TrailWalks walks;
  private final StoryFamilies families;
  private final Translations words;
  private final Locale reader;

  TrailBeginnings(
      Trails trails, TrailWalks walks, StoryFamilies families, Translations words, Locale reader) {
    this.trails = trails;
    this.walks = walks;
    this.families = families;
    this.words = words;
    this.reader = reader;
  }

  /**
   * @param asked what the address asks: copy, from, narrative or family
   * @throws NotFoundException when it asks for what is not there
   */
  EditedTrail begin(Map<String, String> asked) {
    String copied = asked.getOrDefault("copy", "");
    if (!copied.isEmpty()) {
      return copy(trails.find(copied, asked.get(Trails.KEY)).orElseThrow(NotFoundException::new));
    }
    String story = asked.getOrDefault("from", "");
    if (!story.isEmpty()) {
      StoryFamily family = families.find(story).orElseThrow(NotFoundException::new);
      return EditedTrail.begun(
          walks.ofStory(story, waysOf(family)).orElseThrow(NotFoundException::new), null);
    }
    LocalizedText untitled =
        LocalizedText.NONE.with(reader.getLanguage(), words.text(reader, "trail.untitled"));
    EditedTrail empty = EditedTrail.begun(TrailDraft.begun(untitled, List.of()), null);
    stopAsked(asked).ifPresent(empty.stops::add);
    return empty;
  }

  /** The stop that an address names. */
  static Optional<TrailStop> stopAsked(Map<String, String> asked) {
    return Optional.ofNullable(asked.get("narrative"))
        .map(TrailStop::at)
        .or(() -> Optional.ofNullable(asked.get("family")).map(TrailStop::atFamily));
  }

  private EditedTrail copy(Trail trail) {
    String by =
        trail.author() != null
            ? trail.author()
            : trail.shipped() ? "Tinfusin" : words.text(reader, "trail.nobody");
    String title = trail.words().title().textFor(reader);
    return EditedTrail.begun(walks.toCopy(trail), words.text(reader, "trail.credit", title, by));
  }

  private LocalizedText waysOf(StoryFamily family) {
    LocalizedText title = LocalizedText.NONE;
    for (Locale one : ReaderLanguage.ALL) {
      title =
          title.with(
              one.getLanguage(), words.text(one, "trail.ways-of", family.title().textFor(one)));
    }
    return title;
  }
}
