package org.tinfusin.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.Arc;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.Variant;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.PlaceRead;

/** A story family as the map draws it, in the reader's language. */
public record StoryOnMap(
    String slug, String title, List<VariantOnMap> variants, List<ArcOnMap> arcs) {

  /** A variant as the page draws it; lon and lat in degrees. */
  public record VariantOnMap(
      String slug,
      String title,
      String genre,
      double lon,
      double lat,
      String certainty,
      @Nullable String footprint,
      String place) {
    static VariantOnMap of(Variant variant, Locale reader) {
      return new VariantOnMap(
          variant.slug(),
          variant.title().textFor(reader),
          variant.genre(),
          variant.location().getX(),
          variant.location().getY(),
          variant.certainty().word(),
          variant.footprint(),
          variant.place().textFor(reader));
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
          place.name().textFor(reader));
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
    VariantOnMap only = VariantOnMap.of(narrative, reader);
    return new StoryOnMap(narrative.slug(), only.title(), List.of(only), List.of());
  }

  /** Two narratives, joined by a line when somebody links them. */
  public static StoryOnMap of(TwoTellings two, Locale reader) {
    List<ArcOnMap> arcs = two.areOfOneStory() ? List.of(ArcOnMap.of(two.arc())) : List.of();
    return new StoryOnMap(
        two.path(),
        "",
        List.of(VariantOnMap.of(two.one(), reader), VariantOnMap.of(two.other(), reader)),
        arcs);
  }
}
