package org.tinfusin.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.tinfusin.family.Arc;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.Variant;
import org.tinfusin.geo.Geodesy;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.PlaceRead;
import org.tinfusin.trail.Sight;
import org.tinfusin.trail.TrailWalk;

/** A story family as the map draws it, in the reader's language. */
public record StoryOnMap(
    String slug, String title, List<VariantOnMap> variants, List<ArcOnMap> arcs) {
  /** How the sign of a stop is called, before its number; its place on the page has this id. */
  private static final String STOP = "stop-";

  private static final int BENDS = 24; // corners of the great circle between two stops

  /**
   * A variant as the page draws it; lon and lat in degrees.
   *
   * @param number what stands in its sign, when it is a stop of a trail
   */
  public record VariantOnMap(
      String slug,
      String title,
      String genre,
      double lon,
      double lat,
      String certainty,
      @Nullable String footprint,
      String place,
      @Nullable Integer number) {
    static VariantOnMap of(Variant variant, Locale reader) {
      return new VariantOnMap(
          variant.slug(),
          variant.title().textFor(reader),
          variant.genre(),
          variant.location().getX(),
          variant.location().getY(),
          variant.certainty().word(),
          variant.footprint(),
          variant.place().textFor(reader),
          null);
    }
  }

  /** A line between two variants; each vertex is longitude, latitude. */
  public record ArcOnMap(String from, String to, List<double[]> path) {
    static ArcOnMap of(Arc arc) {
      return new ArcOnMap(
          arc.from(),
          arc.to(),
          Arrays.stream(arc.path().getCoordinates()).map(c -> new double[] {c.x, c.y}).toList());
    }
  }

  public static StoryOnMap of(StoryFamily story, List<Arc> arcs, Locale reader) {
    return new StoryOnMap(
        story.slug(),
        story.title().textFor(reader),
        story.variants().stream().map(v -> VariantOnMap.of(v, reader)).toList(),
        arcs.stream().map(ArcOnMap::of).toList());
  }

  /** One narrative alone. */
  public static StoryOnMap of(NarrativeReading narrative, Locale reader) {
    PlaceRead place = narrative.place();
    VariantOnMap only =
        new VariantOnMap(
            narrative.slug(),
            narrative.title().textFor(reader),
            narrative.genre().word(),
            place.lon(),
            place.lat(),
            place.certainty().word(),
            place.footprint(),
            place.name().textFor(reader),
            null);
    return new StoryOnMap(narrative.slug(), only.title(), List.of(only), List.of());
  }

  /** The way of a trail; each sign is named for its stop, since a trail may come by twice. */
  public static StoryOnMap of(TrailWalk walk, String title, Locale reader) {
    List<VariantOnMap> stops = new ArrayList<>();
    List<ArcOnMap> legs = new ArrayList<>();
    for (TrailWalk.Stop stop : walk.placed()) {
      if (stop.shown() instanceof Sight.OfNarrative told) {
        VariantOnMap here = of(told.narrative(), stop.number(), reader);
        if (!stops.isEmpty()) {
          leg(stops.getLast(), here).ifPresent(legs::add);
        }
        stops.add(here);
      }
    }
    return new StoryOnMap(walk.trail().slug(), title, List.copyOf(stops), List.copyOf(legs));
  }

  private static VariantOnMap of(NarrativeReading narrative, int number, Locale reader) {
    VariantOnMap alone = of(narrative, reader).variants().getFirst();
    return new VariantOnMap(
        STOP + number,
        alone.title(),
        alone.genre(),
        alone.lon(),
        alone.lat(),
        alone.certainty(),
        alone.footprint(),
        alone.place(),
        number);
  }

  private static Optional<ArcOnMap> leg(VariantOnMap from, VariantOnMap to) {
    Point start = Wgs84.point(from.lon(), from.lat());
    Point end = Wgs84.point(to.lon(), to.lat());
    return start.equalsExact(end)
        ? Optional.empty()
        : Optional.of(
            ArcOnMap.of(new Arc(from.slug(), to.slug(), Geodesy.greatCircle(start, end, BENDS))));
  }
}
