package org.tinfusin.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.gazetteer.Place;
import org.tinfusin.language.SearchWords;
import org.tinfusin.narrative.NarrativeEntity.PlaceLinkRow;
import org.tinfusin.narrative.NarrativeVersion.State;

/** The one door to narratives, and the only writer of them. */
@Service
public class Narratives {
  /** Why a version was made that an import took over. */
  public static final String FROM_FILES = "collection";

  private static final String COLLECTION = "Tinfusin";

  private final NarrativeRepository narratives;
  private final NarrativeQuery query;
  private final VersionQuery versions;
  private final Gazetteer gazetteer;
  private final NarrativeWords words;
  private final ShownPlaces shown;
  private final PlacementQuery placements;
  private final ApplicationEventPublisher events;

  Narratives(
      NarrativeRepository narratives,
      NarrativeQuery query,
      VersionQuery versions,
      Gazetteer gazetteer,
      NarrativeWords words,
      ShownPlaces shown,
      PlacementQuery placements,
      ApplicationEventPublisher events) {
    this.narratives = narratives;
    this.query = query;
    this.versions = versions;
    this.gazetteer = gazetteer;
    this.words = words;
    this.shown = shown;
    this.placements = placements;
    this.events = events;
  }

  /**
   * Takes the draft over from the files of the collection, in place of what stood under its slug.
   * What people decided since then stays: a narrative that was withdrawn, and rights stricter than
   * those of the draft.
   *
   * @throws IllegalArgumentException when it names a place or people that the gazetteer lacks
   */
  @Transactional
  public void publish(NarrativeDraft draft) {
    NarrativeEntity row = row(draft.slug());
    NarrativeDraft kept =
        draft.shownTo(
            draft.protocol().orStricter(row.protocol()),
            draft.reservedPlace() || row.isPlaceReserved());
    put(row, kept, COLLECTION, FROM_FILES);
  }

  /**
   * Publishes the draft under its slug, in place of what stood there, withdrawn or not.
   *
   * @param by name of whoever decided so
   * @param reason in their words
   * @throws IllegalArgumentException when it names a place or people that the gazetteer lacks
   */
  @Transactional
  public void publish(NarrativeDraft draft, String by, String reason) {
    NarrativeEntity row = row(draft.slug());
    row.open();
    put(row, draft, by, reason);
  }

  /**
   * Takes a narrative from every exit at once; its versions stay, for curators alone.
   *
   * @param by name of whoever decided so
   * @param reason in their words
   * @throws IllegalArgumentException when no narrative has this slug
   */
  @Transactional
  public void withdraw(String slug, String by, String reason) {
    NarrativeEntity row =
        narratives
            .findBySlug(slug)
            .orElseThrow(() -> new IllegalArgumentException("there is no narrative " + slug));
    row.withdraw();
    narratives.saveAndFlush(row);
    versions.of(slug).stream()
        .findFirst()
        .ifPresent(last -> versions.keep(last.draft(), State.WITHDRAWN, by, reason));
    events.publishEvent(new NarrativeWithdrawn(slug));
  }

  /** Whether readers had a narrative here that was taken back. */
  public boolean isWithdrawn(String slug) {
    return query.isWithdrawn(slug);
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

  private NarrativeEntity row(String slug) {
    return narratives.findBySlug(slug).orElseGet(() -> NarrativeEntity.named(slug));
  }

  private void put(NarrativeEntity row, NarrativeDraft draft, String by, String reason) {
    List<Place> places = draft.places().stream().map(link -> place(link.place())).toList();
    SearchWords found = words.of(draft, places);
    row.takeOver(draft, links(draft, places));
    query.keepWords(narratives.saveAndFlush(row).id(), found);
    versions.keep(draft, row.isWithdrawn() ? State.WITHDRAWN : State.PUBLISHED, by, reason);
    events.publishEvent(new NarrativePublished(draft.slug()));
  }

  private Place place(String key) {
    return gazetteer
        .place(key)
        .orElseThrow(
            () -> new IllegalArgumentException("the place “" + key + "” is not in the gazetteer"));
  }

  private List<PlaceLinkRow> links(NarrativeDraft draft, List<Place> places) {
    List<PlaceLinkRow> rows = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      rows.add(shown.row(draft.places().get(i), places.get(i), draft.reservedPlace()));
    }
    return rows;
  }
}
