package org.tinfusin.family;

/**
 * Somebody else has changed the pair since it was looked at: nothing was overwritten, and this is
 * how it stands now.
 */
public final class LinkConflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient PairHistory now;

  LinkConflict(PairHistory now) {
    super("the pair " + now.pair() + " was changed meanwhile");
    this.now = now;
  }

  /** What the others did. */
  public PairHistory now() {
    return now;
  }
}
