package org.tinfusin.geo;

/**
 * Something that this collection cannot be asked: says what kind of trouble it is, what it is
 * called, and where it stands in the expression.
 */
public class BadExpression extends IllegalArgumentException {

  /** What is wrong. */
  public enum Trouble {
    /** it is longer than may be read */
    TOO_LONG,
    /** parentheses inside one another, more than may be read */
    TOO_DEEP,
    /** a sign that the language does not have */
    SIGN,
    /** a text that does not end */
    QUOTE,
    /** a parenthesis without its other half */
    PARENTHESIS,
    /** a function; none may be called */
    FUNCTION,
    /** a property that is not published */
    PROPERTY,
    /** a comparison or a predicate that this property, or this collection, does not know */
    OPERATOR,
    /** a value that does not fit its property, or none at all */
    VALUE,
    /** a shape that is empty, off the globe, crosses itself, or has too many corners */
    GEOMETRY,
    /** a unit or a distance that is none */
    DISTANCE,
    /** words in an order that means nothing */
    SYNTAX
  }

  private final Trouble trouble;
  private final String named;
  private final int at;

  BadExpression(Trouble trouble, String named, int at, String message) {
    super(message);
    this.trouble = trouble;
    this.named = named;
    this.at = at;
  }

  /** The same, found at a place of the text. */
  BadExpression foundAt(int place) {
    BadExpression placed = new BadExpression(trouble, named, place, String.valueOf(getMessage()));
    placed.initCause(this);
    return placed;
  }

  public Trouble trouble() {
    return trouble;
  }

  /** The word or sign in question, as it was written; may be empty. */
  public String named() {
    return named;
  }

  /** Where it stands: characters before it, from 0; -1 when it stands at no one place. */
  public int at() {
    return at;
  }
}
