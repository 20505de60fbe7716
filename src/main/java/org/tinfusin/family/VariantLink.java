package org.tinfusin.family;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.VariantSuggestion.Verdict;
import org.tinfusin.narrative.Words;

/**
 * What is said of two narratives: that one is a variant of the other, in what sense, who says so,
 * and whether it holds. It has no direction.
 *
 * @param verdict how sure the machine is; nothing once a person has said something
 * @param score the machine's, from 0 to 1; nothing when it never found the pair
 * @param evidence the machine's, strength by kind, from 0 to 1
 * @param reason in the words of the person who decided; empty for the machine
 * @param who number of the account of the person who said so last; nothing for the machine, and for
 *     somebody whose account is gone
 * @param changed when
 */
public record VariantLink(
    NarrativePair pair,
    Kind kind,
    State state,
    @Nullable Verdict verdict,
    @Nullable Double score,
    Map<Evidence, Double> evidence,
    String reason,
    @Nullable Long who,
    Instant changed) {

  /** In what sense two narratives belong together. */
  public enum Kind {
    /** Both tell the same story. */
    SAME_STORY,
    /** Both are of the same tale type, told apart. */
    SAME_TYPE,
    /** Both run through the same motifs in the same order. */
    SHARES_MOTIF_CHAIN,
    /** One is the other in another language. */
    TRANSLATION,
    /** One retells the other. */
    RETELLING,
    /** One has taken up parts of the other, which is a story of its own. */
    CONTAMINATED_WITH,
    /** Two sayings turn on the same thought. */
    PARALLEL_THOUGHT,
    /** The proverb condenses the tale. */
    PROVERB_OF_TALE,
    /** The poem sings the tale. */
    SUNG_IN_POEM;

    /**
     * @throws IllegalArgumentException when the word is no kind of link
     */
    public static Kind parse(String word) {
      return Words.parse(Kind.class, word);
    }

    public String word() {
      return Words.word(this);
    }

    /** The key of the words for it. */
    public String key() {
      return "deciding.kind." + word().replace('_', '-');
    }
  }

  /** Whether it holds, and by whom: a machine's suggestion is never shown as a person's word. */
  public enum State {
    PROPOSED_BY_MACHINE,
    PROPOSED_BY_PERSON,
    CONFIRMED,
    DISPUTED,
    REJECTED;

    /**
     * @throws IllegalArgumentException when the word is no state
     */
    public static State parse(String word) {
      return Words.parse(State.class, word);
    }

    public String word() {
      return Words.word(this);
    }

    /** The key of the words for it. */
    public String key() {
      return "deciding.state." + word().replace('_', '-');
    }
  }

  public VariantLink {
    evidence = Map.copyOf(evidence);
  }

  /** Only the machine says so. */
  public boolean isOfTheMachine() {
    return state == State.PROPOSED_BY_MACHINE;
  }

  /** The machine calls it likely, or a person has said something. */
  public boolean isLikely() {
    return verdict != Verdict.PERHAPS;
  }
}
