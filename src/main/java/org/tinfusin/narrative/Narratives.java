package org.tinfusin.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.Place;
import org.tinfusin.geo.TileCoord;
import org.tinfusin.language.SearchWords;
import org.tinfusin.narrative.NarrativeEntity.PlaceLinkRow;

/** The one door to narratives, and the only writer of them. */
@Service
public class Narratives {
  private final NarrativeRepository narratives;
  private final NarrativeQuery query;
  private final Gazetteer gazetteer;
  private final NarrativeWords words;
  private final PlacementQuery placements;
  private final ApplicationEventPublisher events;

  Narratives(
      NarrativeRepository narratives,
      NarrativeQuery query,
      Gazetteer gazetteer,
      NarrativeWords words,
      PlacementQuery placements,
      ApplicationEventPublisher events) {
    this.narratives = narratives;
    this.query = query;
    this.gazetteer = gazetteer;
    this.words = words;
    this.placements = placements;
    this.events = events;
  }

  /**
   * Publishes the draft under its slug, in place of what stood there.
   *
   * @throws IllegalArgumentException when it names a place or people that the gazetteer lacks
   */
  @Transactional
  public void publish(NarrativeDraft draft) {
    NarrativeEntity row =
        narratives.findBySlug(draft.slug()).orElseGet(() -> NarrativeEntity.named(draft.slug()));
    List<Place> places = draft.places().stream().map(link -> place(link.place())).toList();
    SearchWords found = words.of(draft, places);
    row.takeOver(draft, links(draft.places(), places));
    query.keepWords(narratives.saveAndFlush(row).id(), found);
    events.publishEvent(new NarrativePublished(draft.slug()));
  }

  /** Which narratives stand first under the family, published or not. */
  public List<FamilyPlacement> placedIn(String family) {
    return placements.in(family);
  }

  /** Under which family the narrative stands first, published or not. */
  public Optional<FamilyPlacement> placementOf(String narrative) {
    return placements.of(narrative);
  }

  /**
   * A curator puts the narrative under this family; imports leave it there.
   *
   * @param family slug; nothing for none
   */
  public void place(String narrative, @Nullable String family) {
    placements.move(narrative, family);
  }

  /** Puts a narrative back where it stood. */
  public void putBack(FamilyPlacement before) {
    placements.restore(before);
  }

  /**
   * Takes a narrative from every page and answer at once; its row stays.
   *
   * @throws IllegalArgumentException when there is no such narrative
   */
  @Transactional
  public void withdraw(String slug, String by, String reason) {
    NarrativeEntity row =
        narratives
            .findBySlug(slug)
            .orElseThrow(
                () -> new IllegalArgumentException("there is no narrative “" + slug + "”"));
    row.withdraw();
    narratives.saveAndFlush(row);
  }

  /** Everything a reading page shows, if the narrative may be shown to everyone. */
  public Optional<NarrativeReading> read(String slug) {
    return query.read(slug);
  }

  /** The texts of every published narrative of a story family, by the narrative's slug. */
  public Map<String, List<Text>> textsOfStory(String family) {
    return query.textsOfStory(family);
  }

  /** The works that the published narratives of a story family cite, without pages. */
  public List<NarrativeReading.Cited> citationsOfStory(String family) {
    return query.citationsOfStory(family);
  }

  /** Slugs of all published narratives, in order. */
  public List<String> publishedSlugs() {
    return query.publishedSlugs();
  }

  /**
   * A page of the slugs of published narratives, in order.
   *
   * @param after the last slug of the page before; blank for the first page
   */
  public List<String> publishedSlugs(String after, int most) {
    return query.publishedSlugs(after, most);
  }

  /** The last slug of each full page of so many; none when all fit into less than one. */
  public List<String> lastSlugsOfPages(int size) {
    return query.lastSlugsOfPages(size);
  }

  /** Published narratives, those first that readers have seen for the shortest time. */
  public List<NarrativeReading> newest(int most) {
    return query.newestSlugs(most).stream().flatMap(slug -> read(slug).stream()).toList();
  }

  /** Grows with every change of what readers see. */
  public long revision() {
    return query.revision();
  }

  private Place place(String key) {
    return gazetteer
        .place(key)
        .orElseThrow(
            () -> new IllegalArgumentException("the place “" + key + "” is not in the gazetteer"));
  }

  private static List<PlaceLinkRow> links(List<PlaceLink> links, List<Place> places) {
    List<PlaceLinkRow> rows = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      rows.add(row(links.get(i), places.get(i).location()));
    }
    return rows;
  }

  private static PlaceLinkRow row(PlaceLink link, Point location) {
    return new PlaceLinkRow(
        link.place(),
        Words.word(link.role()),
        link.certainty().word(),
        Words.word(link.basis()),
        link.footprint() instanceof PlaceLink.Footprint.OfRegion region ? region.key() : null,
        link.footprint() instanceof PlaceLink.Footprint.Circle circle ? circle.metres() : null,
        location,
        TileCoord.containing(location.getX(), location.getY(), TileCoord.MAX_ZOOM).morton());
  }
}
