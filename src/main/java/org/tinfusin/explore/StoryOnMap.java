package org.tinfusin.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.tinfusin.family.Arc;
import org.tinfusin.family.Dating;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.Variant;
import org.tinfusin.family.VariantLink;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.PlaceRead;
import org.tinfusin.trail.Sight;
import org.tinfusin.trail.TrailWalk;

/**
 * A story family as the map draws it, in the reader's language.
 *
 * @param kin it is drawn beside all other narratives, for the one that is open
 */
public record StoryOnMap(
    String slug, String title, List<VariantOnMap> variants, List<ArcOnMap> arcs, boolean kin) {
  StoryOnMap(String slug, String title, List<VariantOnMap> variants, List<ArcOnMap> arcs) {
    this(slug, title, variants, arcs, false);
  }

  /** How the sign of a stop is called, before its number; its place on the page has this id. */
  private static final String STOP = "stop-";

  /**
   * A variant as the page draws it; lon and lat in degrees.
   *
   * @param perhaps only the machine proposes it
   * @param number what stands in its sign, when it is a stop of a trail
   * @param from the first year it may be from, when it is dated, as {@code to} is the last
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
      boolean perhaps,
      @Nullable Integer number,
      @Nullable Integer from,
      @Nullable Integer to) {
    VariantOnMap asPerhaps() {
      return new VariantOnMap(
          slug, title, genre, lon, lat, certainty, footprint, place, true, number, from, to);
    }

    static VariantOnMap of(Variant variant, Locale reader) {
      Dating dated = variant.dated();
      return new VariantOnMap(
          variant.slug(),
          variant.title().textFor(reader),
          variant.genre(),
          variant.location().getX(),
          variant.location().getY(),
          variant.certainty().word(),
          variant.footprint(),
          variant.place().textFor(reader),
          false,
          null,
          dated == null ? null : dated.from(),
          dated == null ? null : dated.to());
    }

    static VariantOnMap of(NarrativeReading narrative, Locale reader) {
      PlaceRead place = narrative.place();
      return new VariantOnMap(
          narrative.slug(),
          narrative.title().textFor(reader),
          narrative.genre().word(),
          place.lon(),
          place.lat(),
          place.certainty().word(),
          place.footprint(),
          place.name().textFor(reader),
          false,
          null,
          null,
          null);
    }
  }

  /**
   * A line between two narratives; each vertex is longitude, latitude.
   *
   * @param kind in what sense they belong together
   * @param machine nobody but the machine says so
   */
  public record ArcOnMap(
      String from, String to, List<double[]> path, String kind, boolean machine) {
    static ArcOnMap of(Arc arc) {
      return new ArcOnMap(
          arc.from(),
          arc.to(),
          Arrays.stream(arc.path().getCoordinates()).map(c -> new double[] {c.x, c.y}).toList(),
          arc.kind().word(),
          arc.isOfTheMachine());
    }
  }

  public static StoryOnMap of(StoryFamily story, List<Arc> arcs, Locale reader) {
    return new StoryOnMap(
        story.slug(),
        story.title().textFor(reader),
        story.variants().stream().map(v -> VariantOnMap.of(v, reader)).toList(),
        arcs.stream().map(ArcOnMap::of).toList());
  }

  /** All tellings of all these stories, each once. */
  public static StoryOnMap of(List<StoryFamily> stories, List<Arc> arcs, Locale reader) {
    List<StoryOnMap> each = stories.stream().map(story -> of(story, List.of(), reader)).toList();
    return new StoryOnMap(
        stories.stream().map(StoryFamily::slug).collect(Collectors.joining("+")),
        each.getFirst().title(),
        each.stream().flatMap(story -> story.variants().stream()).distinct().toList(),
        arcs.stream().map(ArcOnMap::of).toList());
  }

  /** The same, drawn beside the other narratives. */
  public StoryOnMap asKin() {
    return new StoryOnMap(slug, title, variants, arcs, true);
  }

  /** One narrative alone. */
  public static StoryOnMap of(NarrativeReading narrative, Locale reader) {
    VariantOnMap only = VariantOnMap.of(narrative, reader);
    return new StoryOnMap(narrative.slug(), only.title(), List.of(only), List.of());
  }

  /** Two narratives, joined by a line when somebody, or the machine, links them. */
  public static StoryOnMap of(TwoTellings two, List<VariantLink> links, Locale reader) {
    Stream<Arc> said =
        links.isEmpty() && two.areOfOneStory()
            ? Stream.of(two.arc())
            : links.stream().limit(1).map(two.arc()::as);
    return new StoryOnMap(
        two.path(),
        "",
        List.of(VariantOnMap.of(two.one(), reader), VariantOnMap.of(two.other(), reader)),
        said.map(ArcOnMap::of).toList());
  }

  /** The same with what the machine proposes beside it: further narratives and dashed lines. */
  public StoryOnMap with(List<NarrativeReading> perhaps, List<Arc> proposed, Locale reader) {
    return new StoryOnMap(
        slug,
        title,
        Stream.concat(
                variants.stream(),
                perhaps.stream().map(other -> VariantOnMap.of(other, reader).asPerhaps()))
            .toList(),
        Stream.concat(arcs.stream(), proposed.stream().map(ArcOnMap::of)).toList());
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
    VariantOnMap alone = VariantOnMap.of(narrative, reader);
    return new VariantOnMap(
        STOP + number,
        alone.title(),
        alone.genre(),
        alone.lon(),
        alone.lat(),
        alone.certainty(),
        alone.footprint(),
        alone.place(),
        false,
        number,
        null,
        null);
  }

  private static Optional<ArcOnMap> leg(VariantOnMap from, VariantOnMap to) {
    Point start = Wgs84.point(from.lon(), from.lat());
    Point end = Wgs84.point(to.lon(), to.lat());
    return start.equalsExact(end)
        ? Optional.empty()
        : Optional.of(ArcOnMap.of(Arc.between(from.slug(), start, to.slug(), end)));
  }
}
