package org.tinfusin.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tinfusin.explore.StoryOnMap.VariantOnMap;
import org.tinfusin.family.Arc;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.VariantLink;
import org.tinfusin.family.VariantLinks;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;

/**
 * What the small maps of reading pages show: a story's tellings, and dashed what may be further.
 */
@Service
public class StoryMaps {
  /** More dashed lines than these would hide the story itself. */
  private static final int MOST = 6;

  private final StoryFamilies families;
  private final VariantLinks links;
  private final Narratives narratives;

  StoryMaps(StoryFamilies families, VariantLinks links, Narratives narratives) {
    this.families = families;
    this.links = links;
    this.narratives = narratives;
  }

  /** A story with its lines, and what the machine calls likely to belong to it. */
  public StoryOnMap of(StoryFamily story, Locale reader) {
    return withLikely(
        StoryOnMap.of(story, families.arcs(story), reader), links.ofFamily(story.slug()), reader);
  }

  /**
   * A narrative among all tellings of its stories, and what the machine calls likely to tell the
   * same.
   *
   * @param stories all that it belongs to
   */
  public StoryOnMap of(NarrativeReading narrative, List<StoryFamily> stories, Locale reader) {
    List<Arc> arcs = stories.stream().flatMap(story -> families.arcs(story).stream()).toList();
    return withLikely(
        stories.isEmpty() ? StoryOnMap.of(narrative, reader) : StoryOnMap.of(stories, arcs, reader),
        links.of(narrative.slug()),
        reader);
  }

  private StoryOnMap withLikely(StoryOnMap told, List<VariantLink> said, Locale reader) {
    Set<String> inside =
        told.variants().stream().map(VariantOnMap::slug).collect(Collectors.toSet());
    List<VariantLink> likely =
        said.stream()
            .filter(link -> link.isOfTheMachine() && link.isLikely())
            .filter(
                link ->
                    inside.contains(link.pair().narrative())
                        != inside.contains(link.pair().other()))
            .limit(MOST)
            .toList();
    List<NarrativeReading> perhaps = new ArrayList<>();
    List<Arc> proposed = new ArrayList<>();
    for (VariantLink link : likely) {
      TwoTellings two = read(link);
      if (two != null) {
        NarrativeReading outside = inside.contains(two.one().slug()) ? two.other() : two.one();
        if (perhaps.stream().noneMatch(other -> other.slug().equals(outside.slug()))) {
          perhaps.add(outside);
        }
        proposed.add(two.arc().as(link));
      }
    }
    return told.with(perhaps, proposed, reader);
  }

  /** Two narratives side by side. */
  public StoryOnMap of(TwoTellings two, Locale reader) {
    return StoryOnMap.of(two, links.between(two.one().slug(), two.other().slug()), reader);
  }

  private @Nullable TwoTellings read(VariantLink link) {
    return narratives
        .read(link.pair().narrative())
        .flatMap(
            one -> narratives.read(link.pair().other()).map(other -> new TwoTellings(one, other)))
        .orElse(null);
  }
}
