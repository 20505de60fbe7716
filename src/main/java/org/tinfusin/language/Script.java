package org.tinfusin.language;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.stream.Collectors;

/** A script of the region, with its ISO 15924 code. */
public enum Script {
  LATIN("Latn", UnicodeScript.LATIN, TextDirection.LEFT_TO_RIGHT),
  ARABIC("Arab", UnicodeScript.ARABIC, TextDirection.RIGHT_TO_LEFT),
  TIFINAGH("Tfng", UnicodeScript.TIFINAGH, TextDirection.LEFT_TO_RIGHT),
  NKO("Nkoo", UnicodeScript.NKO, TextDirection.RIGHT_TO_LEFT),
  ADLAM("Adlm", UnicodeScript.ADLAM, TextDirection.RIGHT_TO_LEFT);

  private static final Map<UnicodeScript, Script> BY_UNICODE =
      java.util.Arrays.stream(values()).collect(Collectors.toMap(s -> s.unicode, s -> s));

  private final String code;
  private final UnicodeScript unicode;
  private final TextDirection direction;

  Script(String code, UnicodeScript unicode, TextDirection direction) {
    this.code = code;
    this.unicode = unicode;
    this.direction = direction;
  }

  /** The script most of the text's letters are in; Latin when it has none of our letters. */
  public static Script of(String text) {
    return text
        .codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(BY_UNICODE::containsKey)
        .collect(Collectors.groupingBy(s -> s, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> BY_UNICODE.getOrDefault(entry.getKey(), LATIN))
        .orElse(LATIN);
  }

  /** ISO 15924. */
  public String code() {
    return code;
  }

  public TextDirection direction() {
    return direction;
  }
}
