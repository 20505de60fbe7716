package org.tinfusin.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.ScriptFolding;

/** The search keys of named things: all their names, folded. */
final class SearchKeys {
  private SearchKeys() {}

  static String of(LocalizedText name, @Nullable String endonym) {
    List<String> names = new ArrayList<>(name.byLanguage().values());
    names.add(endonym == null ? "" : endonym);
    return folded(names);
  }

  static String of(Place place) {
    List<String> names = new ArrayList<>(place.name().byLanguage().values());
    names.add(place.endonym() == null ? "" : place.endonym());
    names.add(place.tifinagh() == null ? "" : place.tifinagh());
    names.addAll(place.otherNames());
    return folded(names);
  }

  private static String folded(List<String> names) {
    return String.join(
        "|", names.stream().map(ScriptFolding::fold).filter(s -> !s.isEmpty()).toList());
  }
}
