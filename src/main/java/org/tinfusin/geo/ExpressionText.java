package org.tinfusin.geo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinfusin.geo.BadExpression.Trouble;

/**
 * Goes through the words of an expression before any parser sees them, so that nothing is built,
 * looked up or called that may not be asked, and each trouble is known by its place.
 */
final class ExpressionText {
  static final int LONGEST = 4_000;
  static final int DEEPEST = 8; // the parser looks ahead anew at every parenthesis

  private static final Set<String> WORDS =
      Set.of(
          "AND", "OR", "NOT", "IN", "LIKE", "ILIKE", "IS", "NULL", "BETWEEN", "TRUE", "FALSE",
          "INCLUDE", "EXCLUDE");
  private static final Set<String> PREDICATES =
      Set.of("INTERSECTS", "DISJOINT", "WITHIN", "BBOX", "DWITHIN", "BEYOND");
  private static final Set<String> SHAPES =
      Set.of("POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON");
  private static final Set<String> UNITS =
      Set.of("METERS", "KILOMETERS", "FEET", "STATUTE", "MILES");

  /** Words of the language that have no answer here. */
  private static final Set<String> NOT_ASKED =
      Set.of(
          "AFTER",
          "BEFORE",
          "DURING",
          "TEQUALS",
          "TOVERLAPS",
          "CROSSES",
          "OVERLAPS",
          "TOUCHES",
          "EQUALS",
          "CONTAINS",
          "RELATE",
          "EXISTS",
          "DOES",
          "ENVELOPE",
          "GEOMETRYCOLLECTION",
          "EMPTY",
          "ID",
          "NAUTICAL");

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<space>[ \\t\\r\\n]+)|(?<number>[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)"
              + "|(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<text>'[^']*')|(?<sign>[=<>(),.+-])");

  private final String text;
  private final PropertyTable table;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int spatialFrom = Integer.MAX_VALUE;

  ExpressionText(String text, PropertyTable table) {
    this.text = text;
    this.table = table;
  }

  /**
   * @throws BadExpression at the first thing that may not be asked
   */
  void check() {
    if (text.length() > LONGEST) {
      throw bad(Trouble.TOO_LONG, "", LONGEST, "it is longer than " + LONGEST + " characters");
    }
    Matcher token = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!token.find(at) || token.start() != at) {
        throw unreadable(at);
      }
      check(token);
      at = token.end();
    }
    if (!open.isEmpty()) {
      throw bad(Trouble.PARENTHESIS, "(", open.getLast(), "this parenthesis is never closed");
    }
  }

  private void check(Matcher token) {
    if (token.group("number") != null) {
      checkNumber(token.group(), token.start());
    } else if (token.group("word") != null) {
      checkWord(token.group(), token.start(), token.end());
    } else if (token.group("text") != null) {
      checkText(token.group(), token.start());
    } else if (token.group("sign") != null) {
      checkSign(token.group(), token.start());
    }
  }

  private static void checkNumber(String digits, int at) {
    if (digits.matches("[0-9]{19,}")) {
      throw bad(Trouble.VALUE, digits, at, "the number " + digits + " is too large");
    }
  }

  private void checkWord(String word, int at, int end) {
    String known = word.toUpperCase(Locale.ROOT);
    if (table.names().contains(word)) {
      return;
    }
    if (NOT_ASKED.contains(known)) {
      throw bad(Trouble.OPERATOR, word, at, "“" + word + "” has no answer in this collection");
    }
    if (PREDICATES.contains(known)) {
      spatialFrom = Math.min(spatialFrom, open.size());
    }
    if (WORDS.contains(known)
        || PREDICATES.contains(known)
        || SHAPES.contains(known)
        || UNITS.contains(known)) {
      return;
    }
    if (text.substring(end).stripLeading().startsWith("(")) {
      throw bad(Trouble.FUNCTION, word, at, "“" + word + "” is a function, and none may be called");
    }
    throw bad(
        Trouble.PROPERTY,
        word,
        at,
        "there is no property “" + word + "”; there are " + String.join(", ", table.names()));
  }

  private void checkText(String quoted, int at) {
    if (open.size() > spatialFrom) { // such as a reference system, which would be looked up
      throw bad(Trouble.VALUE, quoted, at, "a shape takes no text: it is always in degrees");
    }
    for (int i = 0; i < quoted.length(); i++) {
      if (Character.isISOControl(quoted.charAt(i))) {
        throw bad(Trouble.SIGN, "", at + i, "a control character is no part of a text");
      }
    }
  }

  private void checkSign(String sign, int at) {
    if (sign.equals("(")) {
      open.addLast(at);
      if (open.size() > DEEPEST) {
        throw bad(Trouble.TOO_DEEP, sign, at, "parentheses go no deeper than " + DEEPEST + " here");
      }
    } else if (sign.equals(")")) {
      if (open.pollLast() == null) {
        throw bad(Trouble.PARENTHESIS, sign, at, "this parenthesis was never opened");
      }
      spatialFrom = open.size() <= spatialFrom ? Integer.MAX_VALUE : spatialFrom;
    }
  }

  private BadExpression unreadable(int at) {
    if (text.charAt(at) == '\'') {
      return bad(Trouble.QUOTE, "'", at, "the text that begins here does not end");
    }
    String sign = Character.toString(text.codePointAt(at));
    String shown = Character.isISOControl(text.charAt(at)) ? "" : sign;
    return bad(Trouble.SIGN, shown, at, "the sign “" + shown + "” is no part of the language");
  }

  private static BadExpression bad(Trouble trouble, String named, int at, String message) {
    return new BadExpression(trouble, named, at, message);
  }
}
