package org.tinfusin.trail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.NarrativeReading;

/** What whoever walks a trail may see at a stop. */
public sealed interface Sight {
  LocalizedText title();

  /** Its page below the root of the atlas. */
  String address();

  /** Where it is told (degrees, SRID 4326); a story that is told everywhere has no place. */
  Optional<Point> place();

  /** The story that it is a telling of, where that is wanted at the stop. */
  Optional<StoryFamily> story();

  /** One telling. */
  record OfNarrative(NarrativeReading narrative, @Nullable StoryFamily told) implements Sight {
    @Override
    public LocalizedText title() {
      return narrative.title();
    }

    @Override
    public String address() {
      return "narratives/" + narrative.slug();
    }

    @Override
    public Optional<Point> place() {
      return Optional.of(Wgs84.point(narrative.place().lon(), narrative.place().lat()));
    }

    @Override
    public Optional<StoryFamily> story() {
      return Optional.ofNullable(told);
    }
  }

  /** A story with all its tellings. */
  record OfFamily(StoryFamily family) implements Sight {
    @Override
    public LocalizedText title() {
      return family.title();
    }

    @Override
    public String address() {
      return "stories/" + family.slug();
    }

    @Override
    public Optional<Point> place() {
      return Optional.empty();
    }

    @Override
    public Optional<StoryFamily> story() {
      return Optional.of(family);
    }
  }
}
