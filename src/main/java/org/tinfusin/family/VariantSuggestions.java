package org.tinfusin.family;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.family.VariantSuggestion.Verdict;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.NarrativePublished;
import org.tinfusin.narrative.Reader;

/**
 * Proposes where else a story is told, and says why. Only published narratives are compared. What
 * it says is a machine's suggestion: people decide.
 */
@Service
public class VariantSuggestions {
  /** More are not looked through by anybody. */
  private static final int MOST = 20;

  private static final List<String> LANGUAGES = List.of("en", "fr", "ar");

  private final LikenessQuery query;
  private final VariantTaskQuery tasks;
  private final CandidateQuery candidates;
  private final CharacterLexicon lexicon;
  private final @Nullable SentenceModel sentences;
  private final VariantWeights weights = VariantWeights.ofTheAtlas();
  private final Map<Reader, Compared> compared = new EnumMap<>(Reader.class);

  /** Everything that is compared, as it was at one revision of the collection. */
  private record Compared(long revision, LikenessIndex index) {}

  VariantSuggestions(
      LikenessQuery query,
      VariantTaskQuery tasks,
      CandidateQuery candidates,
      ObjectProvider<SentenceModel> sentences,
      @Value("${tinfusin.characters:classpath:geodata/characters.csv}") Resource characters) {
    this.query = query;
    this.tasks = tasks;
    this.candidates = candidates;
    this.sentences = sentences.getIfAvailable();
    this.lexicon = CharacterLexicon.read(characters);
  }

  /**
   * Narratives that may tell the same story as this one, the surest first; nothing when no
   * published narrative has the slug.
   */
  public Optional<List<VariantSuggestion>> similarTo(String slug) {
    LikenessIndex index = index();
    return Optional.ofNullable(index.find(slug)).map(telling -> suggestions(index, telling));
  }

  /**
   * What speaks for these two telling the same story, however little; nothing when one of them is
   * not published, or nothing at all speaks for it.
   */
  public Optional<VariantSuggestion> compare(NarrativePair pair) {
    LikenessIndex index = index();
    ComparedTelling telling = index.find(pair.narrative());
    return telling == null ? Optional.empty() : compare(index, telling, pair.other());
  }

  /** What two published narratives have in common; nothing when one of them is not published. */
  public Optional<Comparison> between(String one, String other) {
    LikenessIndex index = index();
    ComparedTelling telling = index.find(one);
    ComparedTelling beside = index.find(other);
    if (telling == null || beside == null) {
      return Optional.empty();
    }
    VariantSuggestion found = compare(index, telling, other).orElse(null);
    return Optional.of(
        new Comparison(
            found,
            found != null && found.score() >= weights.perhaps(),
            named(index.characters(telling)),
            named(index.characters(beside))));
  }

  private Optional<VariantSuggestion> compare(
      LikenessIndex index, ComparedTelling telling, String other) {
    return index.compare(telling).stream()
        .filter(likeness -> likeness.telling().slug().equals(other))
        .map(likeness -> suggestion(index, telling, likeness))
        .findFirst();
  }

  private Map<String, LocalizedText> named(Set<String> characters) {
    Map<String, LocalizedText> named = new LinkedHashMap<>();
    characters.forEach(character -> named.put(character, lexicon.name(character)));
    return named;
  }

  /** Narratives that may tell the story of this text, the surest first. */
  public List<VariantSuggestion> similarToText(String text) {
    String language = WordStems.guess(text, LANGUAGES).orElse("en");
    return suggestions(index(), ComparedTelling.pasted(language, text));
  }

  /** Written down with the narrative itself, so that no crash comes between. */
  @EventListener
  void lookFor(NarrativePublished published) {
    tasks.ask(published.slug());
  }

  /**
   * Looks for variants of the next narratives that wait, and keeps what it finds.
   *
   * @return how many narratives it has looked at
   */
  @Transactional
  public int workOff(int most) {
    List<String> waiting = tasks.next(most);
    for (String narrative : waiting) {
      candidates.forget(narrative);
      propose(narrative);
      tasks.done(narrative);
    }
    return waiting.size();
  }

  /** Lets the next narrative wait behind the others, because looking for its variants failed. */
  @Transactional
  public void putAside(String trouble) {
    tasks.failed(trouble, tasks.next(1));
  }

  public VariantProgress progress() {
    return tasks.progress();
  }

  /** Those of its own family need no proposal. */
  private void propose(String narrative) {
    LikenessIndex index = index();
    ComparedTelling telling = index.find(narrative);
    if (telling == null) {
      return;
    }
    for (VariantSuggestion found : suggestions(index, telling)) {
      ComparedTelling other = index.find(found.slug());
      boolean known =
          other != null && other.family() != null && other.family().equals(telling.family());
      if (!known) {
        candidates.propose(narrative, found);
      }
    }
  }

  private List<VariantSuggestion> suggestions(LikenessIndex index, ComparedTelling telling) {
    return index.compare(telling).stream()
        .filter(likeness -> weights.score(likeness) >= weights.perhaps())
        .sorted(
            Comparator.comparing((Likeness likeness) -> !weights.isLikely(likeness))
                .thenComparingDouble(likeness -> -weights.score(likeness)))
        .limit(MOST)
        .map(likeness -> suggestion(index, telling, likeness))
        .toList();
  }

  private VariantSuggestion suggestion(
      LikenessIndex index, ComparedTelling telling, Likeness likeness) {
    ComparedTelling other = likeness.telling();
    return new VariantSuggestion(
        other.slug(),
        other.title(),
        weights.score(likeness),
        weights.isLikely(likeness) ? Verdict.LIKELY : Verdict.PERHAPS,
        likeness.strengths(),
        shared(telling.taleTypes(), other.taleTypes()),
        shared(telling.motifs(), other.motifs()),
        List.copyOf(index.sharedCharacters(telling, other)),
        likeness.sameSource());
  }

  private static List<String> shared(List<String> one, List<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return List.copyOf(both);
  }

  /** Makes ready what the next question needs, if it is not; then nobody has to wait for it. */
  void prepare() {
    index();
  }

  /** What this kind of reader may compare; made anew when the collection has changed. */
  synchronized LikenessIndex index() {
    long revision = query.revision();
    Reader reader = Reader.now();
    Compared known = compared.get(reader);
    if (known == null || known.revision() != revision) {
      known = new Compared(revision, over(query.tellings()));
      compared.put(reader, known);
    }
    return known.index();
  }

  /**
   * Readers share an index only if each of them sees all of it and nothing beyond it: it is found
   * by what was read with this reader's rights, never by who reads.
   */
  private LikenessIndex over(List<ComparedTelling> tellings) {
    return compared.values().stream()
        .map(Compared::index)
        .filter(index -> index.isOver(tellings))
        .findFirst()
        .orElseGet(() -> new LikenessIndex(tellings, lexicon, sentences));
  }
}
