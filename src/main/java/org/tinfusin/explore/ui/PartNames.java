package org.tinfusin.explore.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.gazetteer.Rivers;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.NarrativeFilter.Along;
import org.tinfusin.search.NarrativeFilter.Part;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.Translations;

/** What a reader calls the parts of a question; a part that nobody has named is shown as it is. */
class PartNames {
  private final Translations words;
  private final ReaderNames names;
  private final StoryFamilies families;
  private final Locale reader;

  PartNames(Translations words, ReaderNames names, StoryFamilies families, Locale reader) {
    this.words = words;
    this.names = names;
    this.families = families;
    this.reader = reader;
  }

  /** What kind of part it is, such as "Language". */
  String key(Part part) {
    return wordsOr("chip." + part.key(), part.key());
  }

  String value(Part part) {
    return values(part.key(), List.of(part.value())).getOrDefault(part.value(), part.value());
  }

  /** Key and value in one, such as "Language: Kabyle". */
  String whole(Part part) {
    return words.text(reader, "chip.whole", key(part), value(part));
  }

  /** The names of some values of one key, in their order. */
  Map<String, String> values(String key, Collection<String> values) {
    return switch (key) {
      case "genre" -> each(values, value -> wordsOr("genre." + value, value));
      case "subgenre" -> each(values, value -> wordsOr(subgenre(value), value));
      case "certainty" -> each(values, value -> wordsOr("certainty.of." + value, value));
      case "audio" -> each(values, value -> words.text(reader, "facet.audio.yes"));
      case "period" -> each(values, this::period);
      case "family" -> each(values, this::family);
      case "q" -> each(values, value -> words.text(reader, "chip.q.value", value));
      case "near" -> each(values, this::near);
      case "along" -> each(values, this::along);
      case "area" -> each(values, value -> words.text(reader, "chip.area.value"));
      case "bbox" -> each(values, value -> words.text(reader, "chip.bbox.value"));
      case "role" -> each(values, value -> wordsOr("role." + value, value));
      default -> names.values(key, values);
    };
  }

  /** Whether a form of poem, say, has a name in the reader's language and not only the source's. */
  boolean isTranslated(String key, String value) {
    return !key.equals("subgenre") || words.has(reader, subgenre(value));
  }

  private static String subgenre(String value) {
    return "subgenre." + value.replace(' ', '-');
  }

  private String period(String value) {
    return value.equals("unknown") ? words.text(reader, "period.unknown") : value.replace('-', '–');
  }

  private String family(String slug) {
    return families.findWhole(slug).map(story -> story.title().textFor(reader)).orElse(slug);
  }

  private String near(String value) {
    String[] parts = value.split(",", -1);
    return parts.length == 3
        ? words.text(
            reader,
            "chip.near.value",
            Double.parseDouble(parts[2]) / 1000,
            Double.parseDouble(parts[1]),
            Double.parseDouble(parts[0]))
        : value;
  }

  private String along(String value) {
    Along along = NarrativeFilter.parse(Map.of("along", List.of(value))).along();
    return along == null
        ? value
        : words.text(reader, "chip.along.value", line(along.river()), along.metres() / 1000);
  }

  private String line(@Nullable String river) {
    return Optional.ofNullable(river)
        .flatMap(Rivers::find)
        .map(known -> known.name().textFor(reader))
        .orElseGet(() -> words.text(reader, "chip.along.route"));
  }

  private String wordsOr(String key, String otherwise) {
    return words.has(reader, key) ? words.text(reader, key) : otherwise;
  }

  private static Map<String, String> each(Collection<String> values, UnaryOperator<String> naming) {
    Map<String, String> names = new LinkedHashMap<>();
    values.forEach(value -> names.put(value, naming.apply(value)));
    return names;
  }
}
