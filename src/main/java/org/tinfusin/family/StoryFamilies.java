package org.tinfusin.family;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The one door to story families, their tellings and the links to them. */
@Service
public class StoryFamilies {
  private final StoryFamilyRepository families;
  private final FamilyQuery query;
  private final TellingQuery tellings;
  private final LinkQuery links;
  private final JsonMapper json;

  StoryFamilies(
      StoryFamilyRepository families,
      FamilyQuery query,
      TellingQuery tellings,
      LinkQuery links,
      JsonMapper json) {
    this.families = families;
    this.query = query;
    this.tellings = tellings;
    this.links = links;
    this.json = json;
  }

  /** Keeps the family under its slug, in place of what stood there. */
  public void put(FamilyDraft draft) {
    families.save(StoryFamilyEntity.of(draft, json.writeValueAsString(draft.words())));
  }

  /** Keeps what is known of the family's tellings, in place of what was known of them. */
  @Transactional
  public void putTellings(String family, List<TellingStep> known) {
    tellings.clear(family);
    known.forEach(step -> tellings.insert(family, step));
  }

  /** Keeps the link, in place of one of the same kind between the same two. */
  public void put(StoryLink link) {
    links.upsert(link);
  }

  /** The family with its published variants, if it has any. */
  public Optional<StoryFamily> find(String slug) {
    return query.find(slug);
  }

  /**
   * All families that have a published variant, those that span the Sahara and the largest first.
   */
  public List<FamilySummary> all() {
    return query.all();
  }

  /** What is known of the steps of the family's published tellings. */
  public KnownSteps knownSteps(String family) {
    return new KnownSteps(tellings.known(family));
  }

  /** Links across genres that lead to the family or away from one of its variants. */
  public List<LinkReading> linksOf(StoryFamily family) {
    return links.ofFamily(family.slug());
  }

  /** Links across genres of one narrative: its own, and those that lead to its family. */
  public List<LinkReading> linksOf(String narrative, @Nullable String family) {
    return links.ofNarrative(narrative, family);
  }

  /**
   * The lines between the variants of a family: near ones are joined, and of those as near the ones
   * that are told most alike.
   */
  public List<Arc> arcs(StoryFamily family) {
    StepMatrix steps = new StepMatrix(knownSteps(family.slug()));
    return VariantNetwork.over(family.variants(), steps::distance);
  }

  /**
   * The tellings of a family as a tree of likeness; nothing when so few steps are known of so few
   * that a tree would say nothing.
   */
  public Optional<TellingTree> tree(StoryFamily family) {
    return new StepMatrix(knownSteps(family.slug())).tree();
  }

  /** The steps of two stories side by side, as a machine puts them, in one of their languages. */
  public List<AlignedStep> aligned(StoryFamily one, StoryFamily other, String language) {
    return PlotAlignment.pairs(stems(one, language), stems(other, language));
  }

  private static List<Set<String>> stems(StoryFamily story, String language) {
    return story.steps().stream()
        .map(step -> Objects.requireNonNullElse(step.exactly(language), ""))
        .map(step -> Set.copyOf(WordStems.of(language, step)))
        .toList();
  }
}
