package org.tinfusin.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Service;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.Variant;
import org.tinfusin.geo.Geodesy;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.trail.TrailStop.Part;

/** Walks trails through what is published: a stop whose narrative is hidden shows nothing of it. */
@Service
public class TrailWalks {
  private final Narratives narratives;
  private final StoryFamilies families;

  TrailWalks(Narratives narratives, StoryFamilies families) {
    this.narratives = narratives;
    this.families = families;
  }

  public TrailWalk of(Trail trail) {
    Map<String, Optional<StoryFamily>> known = new HashMap<>();
    List<TrailWalk.Stop> stops = new ArrayList<>();
    Point last = null;
    for (TrailStop stop : trail.words().stops()) {
      Sight sight = sight(stop, known).orElse(null);
      Point here = sight == null ? null : sight.place().orElse(null);
      stops.add(new TrailWalk.Stop(stops.size() + 1, stop, sight, metres(last, here)));
      last = here == null ? last : here;
    }
    return new TrailWalk(trail, stops);
  }

  /**
   * The ways of a story: first the story itself, then its tellings, each the nearest to the one
   * before, from the northernmost on; at most as many as a trail may have.
   */
  public Optional<TrailDraft> ofStory(String family, LocalizedText title) {
    return families.find(family).map(story -> TrailDraft.begun(title, stops(story)));
  }

  /**
   * A trail as somebody else may take it over: without the stops that are not shown to whoever
   * copies, for their words tell of what is hidden.
   */
  public TrailDraft toCopy(Trail trail) {
    TrailDraft words = trail.words();
    return new TrailDraft(
        words.title(),
        words.intro(),
        words.aims(),
        words.ageFrom(),
        words.ageTo(),
        words.minutes(),
        words.theme(),
        of(trail).stops().stream()
            .filter(stop -> stop.sight().isPresent())
            .map(TrailWalk.Stop::words)
            .toList());
  }

  private static List<TrailStop> stops(StoryFamily story) {
    List<TrailStop> stops = new ArrayList<>(List.of(TrailStop.atFamily(story.slug())));
    List<Variant> left = new ArrayList<>(story.variants());
    Variant last = left.getFirst();
    while (!left.isEmpty() && stops.size() < TrailDraft.MOST_STOPS) {
      last = nearest(last, left);
      left.remove(last);
      stops.add(TrailStop.at(last.slug()));
    }
    return stops;
  }

  private static Variant nearest(Variant to, List<Variant> among) {
    Variant nearest = among.getFirst();
    for (Variant variant : among) {
      if (metres(to, variant) < metres(to, nearest)) {
        nearest = variant;
      }
    }
    return nearest;
  }

  private static double metres(Variant from, Variant to) {
    return Geodesy.metres(from.location(), to.location());
  }

  private static @Nullable Double metres(@Nullable Point from, @Nullable Point to) {
    return from == null || to == null ? null : Geodesy.metres(from, to);
  }

  private Optional<Sight> sight(TrailStop stop, Map<String, Optional<StoryFamily>> known) {
    return switch (stop.kind()) {
      case FAMILY -> story(stop.slug(), known).map(Sight.OfFamily::new);
      case NARRATIVE ->
          narratives
              .read(stop.slug())
              .map(told -> new Sight.OfNarrative(told, of(told, stop, known)));
    };
  }

  private @Nullable StoryFamily of(
      NarrativeReading narrative, TrailStop stop, Map<String, Optional<StoryFamily>> known) {
    return narrative.family() == null || !stop.shown().contains(Part.STORY)
        ? null
        : story(narrative.family(), known).orElse(null);
  }

  private Optional<StoryFamily> story(String slug, Map<String, Optional<StoryFamily>> known) {
    return known.computeIfAbsent(slug, families::find);
  }
}
