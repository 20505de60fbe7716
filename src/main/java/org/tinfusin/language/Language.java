package org.tinfusin.language;

import org.jspecify.annotations.Nullable;

/**
 * A language of the collection.
 *
 * @param tag BCP 47
 * @param iso639 ISO 639-3 code
 * @param name its name for readers
 * @param endonym its own name, in the script {@code script} (ISO 15924), when known
 * @param group the family readers know it by, such as Amazigh or Mande
 * @param toBeChecked a speaker has not yet confirmed the names
 */
public record Language(
    String tag,
    String iso639,
    @Nullable String glottocode,
    LocalizedText name,
    @Nullable String endonym,
    @Nullable String script,
    @Nullable String group,
    boolean toBeChecked) {}
