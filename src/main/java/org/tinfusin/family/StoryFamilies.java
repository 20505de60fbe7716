package org.tinfusin.family;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.account.Account;
import org.tinfusin.family.FamilyState.Name;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** The one door to story families, their tellings and the links to them. */
@Service
public class StoryFamilies {
  private final StoryFamilyRepository families;
  private final FamilyQuery query;
  private final FamilyNameQuery names;
  private final TellingQuery tellings;
  private final LinkQuery links;
  private final VariantLinks variantLinks;
  private final JsonMapper json;

  StoryFamilies(
      StoryFamilyRepository families,
      FamilyQuery query,
      FamilyNameQuery names,
      TellingQuery tellings,
      LinkQuery links,
      VariantLinks variantLinks,
      JsonMapper json) {
    this.families = families;
    this.query = query;
    this.names = names;
    this.tellings = tellings;
    this.links = links;
    this.variantLinks = variantLinks;
    this.json = json;
  }

  /**
   * Keeps the family under its slug, in place of what stood there. What curators have decided
   * stays: its name, and what leads to it since it took others in.
   */
  public void put(FamilyDraft draft) {
    Optional<LocalizedText> decided =
        names.find(draft.slug()).filter(Name::decided).map(Name::title);
    families.saveAndFlush(StoryFamilyEntity.of(draft, json.writeValueAsString(draft.words())));
    decided.ifPresent(title -> names.rename(draft.slug(), title));
    names.takenInBy(draft.slug()).forEach(other -> names.lendNames(other, draft.slug()));
  }

  /**
   * Makes a family for a part of another one, of its kind, with nothing known of it but a name.
   *
   * @return its slug
   */
  String putPart(String whole, LocalizedText title) {
    String slug = names.freeSlug(FamilySlug.of(title).orElse(whole));
    String kind = names.kind(whole).orElseThrow();
    put(
        new FamilyDraft(
            slug,
            kind,
            title,
            LocalizedText.NONE,
            StoryWords.NONE,
            List.of(),
            List.of(),
            List.of()));
    return slug;
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

  /**
   * A curator links two narratives, or says that they do not belong together.
   *
   * @throws LinkConflict when somebody has changed the pair since the curator looked at it
   */
  public void link(LinkDecision decision, Account curator) {
    variantLinks.decide(decision, curator);
  }

  /** The family with its published variants, if it has any. */
  public Optional<StoryFamily> find(String slug) {
    return query.find(slug);
  }

  /** The same, or the family that took it in, as a filter follows it. */
  public Optional<StoryFamily> findWhole(String slug) {
    return find(slug).or(() -> names.whole(slug).flatMap(query::find));
  }

  /** All families that a published narrative belongs to, the one it stands under first. */
  public List<StoryFamily> of(String narrative) {
    return query.of(narrative).stream().flatMap(slug -> query.find(slug).stream()).toList();
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
   * that are told most alike; beside these all that people have linked one by one.
   */
  public List<Arc> arcs(StoryFamily family) {
    StepMatrix steps = new StepMatrix(knownSteps(family.slug()));
    List<VariantLink> said =
        variantLinks.ofFamily(family.slug()).stream()
            .filter(link -> !link.isOfTheMachine())
            .toList();
    return LinkedArcs.over(
        family.variants(), VariantNetwork.over(family.variants(), steps::distance), said);
  }

  /**
   * The tellings of a family as a tree of likeness; nothing when so few steps are known of so few
   * that a tree would say nothing.
   */
  public Optional<TellingTree> tree(StoryFamily family) {
    return new StepMatrix(knownSteps(family.slug())).tree();
  }

  /** How many of its tellings are known in enough of the same steps to stand in one tree. */
  public int comparableTellings(StoryFamily family) {
    return new StepMatrix(knownSteps(family.slug())).comparable().size();
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
