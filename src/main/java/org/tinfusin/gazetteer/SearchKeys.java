package org.tinfusin.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.ScriptFolding;
import org.tinfusin.language.SearchWords;
import org.tinfusin.language.SearchWords.Part;

/**
 * What a named thing is found by.
 *
 * @param names all its names, folded, with a bar between them
 * @param words all its names as a literal of a {@code tsvector}
 */
record SearchKeys(String names, String words) {
  static SearchKeys of(LocalizedText name, @Nullable String endonym) {
    List<String> names = new ArrayList<>(name.byLanguage().values());
    names.add(endonym == null ? "" : endonym);
    return of(names);
  }

  static SearchKeys of(Place place) {
    return of(place.allNames());
  }

  private static SearchKeys of(List<String> names) {
    return new SearchKeys(
        String.join(
            "|", names.stream().map(ScriptFolding::fold).filter(s -> !s.isEmpty()).toList()),
        SearchWords.none().names(Part.NAME, names).toVector());
  }
}
