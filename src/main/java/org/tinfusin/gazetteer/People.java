package org.tinfusin.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;

/**
 * A people of the collection.
 *
 * @param languages tags of the languages it speaks
 * @param region key of the region it is most at home in
 */
public record People(
    String key,
    LocalizedText name,
    @Nullable String endonym,
    List<String> languages,
    @Nullable String region,
    boolean toBeChecked) {
  public People {
    languages = List.copyOf(languages);
  }
}
