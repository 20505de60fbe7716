package org.tinfusin.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the authors of a work into the name variables of CSL-JSON. {@code Tyam, Mohammadou Aliou;
 * Gaden, Henri (ed.)} is one author and one editor; a name without a comma is taken as it stands,
 * and one in square brackets ({@code [Anonymous]}) is nobody's.
 */
final class CslNames {
  private static final Map<String, String> VARIABLES =
      Map.of(
          "ed.", "editor",
          "dir.", "editor",
          "trans.", "translator",
          "rec.", "compiler",
          "informant", "narrator");

  private static final Pattern NAME = Pattern.compile("(.+?)(?: \\(([^)]*)\\))?(, et al\\.)?");

  private CslNames() {}

  /** Names by variable, in the order of the authors. */
  static Map<String, List<Map<String, String>>> of(String authors) {
    Map<String, List<Map<String, String>>> names = new LinkedHashMap<>();
    for (String part : authors.split(";")) {
      Matcher name = NAME.matcher(part.strip());
      if (name.matches() && !part.strip().startsWith("[")) {
        String remark = name.group(2) == null ? "" : name.group(2);
        String variable = VARIABLES.getOrDefault(remark, "author");
        List<Map<String, String>> list = names.computeIfAbsent(variable, v -> new ArrayList<>());
        list.add(name(name.group(1)));
        if (name.group(3) != null) {
          list.add(Map.of("literal", "et al."));
        }
      }
    }
    return names;
  }

  static List<Map<String, String>> literals(String... names) {
    return Arrays.stream(names).map(name -> Map.of("literal", name)).toList();
  }

  private static Map<String, String> name(String whole) {
    int comma = whole.indexOf(", ");
    if (comma < 0) {
      return Map.of("literal", whole);
    }
    Map<String, String> name = new LinkedHashMap<>();
    family(whole.substring(0, comma), name);
    given(whole.substring(comma + 2), name);
    return name;
  }

  /** The Arabic article stays with the name and is passed over in sorting. */
  private static void family(String family, Map<String, String> name) {
    if (family.startsWith("al-")) {
      name.put("non-dropping-particle", "al-");
      name.put("family", family.substring(3));
    } else {
      name.put("family", family);
    }
  }

  /** The French particle is dropped where the family name stands alone: Foucauld, Charles de. */
  private static void given(String given, Map<String, String> name) {
    if (given.endsWith(" de")) {
      name.put("given", given.substring(0, given.length() - 3));
      name.put("dropping-particle", "de");
    } else {
      name.put("given", given);
    }
  }
}
