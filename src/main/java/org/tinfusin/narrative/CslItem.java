package org.tinfusin.narrative;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LanguageTag;

/**
 * Writes a work as an item of CSL-JSON 1.0.2; what is not known is left out.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL, appendices III
 *     and IV</a>
 */
final class CslItem {
  private static final Pattern BLOG = Pattern.compile("\\bblog\\b", Pattern.CASE_INSENSITIVE);

  /** A title that the citation gives no words for. */
  private static final Pattern NO_TITLE = Pattern.compile("\\[.* (in|by) the citation]");

  private static final Pattern IN_A_BOOK_OF = Pattern.compile("(.+?) \\((?:eds?|dir)\\.\\), (.+)");
  private static final Pattern VOLUME =
      Pattern.compile("([^,]*\\p{L}) ([\\dIVX]+(?:-[\\dIVX]+)?)(?:/(\\d+))?");

  /** The language codes of three letters that have a shorter one. */
  private static final Map<String, String> TWO_LETTERS =
      Stream.of(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  code -> Locale.of(code).getISO3Language(),
                  Function.identity(),
                  (first, other) -> first));

  private final Source work;
  private final CslDate date;
  private final String type;
  private final Map<String, Object> item = new LinkedHashMap<>();

  private CslItem(Source work) {
    this.work = work;
    this.date = CslDate.of(work);
    this.type = typeOf(work);
  }

  static Map<String, Object> of(Source work) {
    return new CslItem(work).write();
  }

  private Map<String, Object> write() {
    item.put("id", work.key());
    item.put("type", type);
    if (!NO_TITLE.matcher(work.title()).matches()) {
      item.put("title", work.title());
    }
    item.putAll(CslNames.of(work.author()));
    container();
    put("publisher", work.publisher());
    put("publisher-place", work.place());
    date.issued().ifPresent(issued -> item.put("issued", issued));
    put("language", languages());
    put("note", work.note());
    item.put("custom", Map.of("rights", work.rights()));
    return item;
  }

  private static String typeOf(Source work) {
    return switch (work.kind()) {
      case "chapter", "thesis", "manuscript" -> work.kind();
      case "article" -> "article-journal";
      case "recording" -> "song";
      case "website" -> isBlog(work) ? "post-weblog" : "webpage";
      case "catalogue" -> work.year() == null ? "webpage" : "book"; // no year: kept online
      case "collection" -> work.author().startsWith("[") ? "document" : "book";
      default -> "book";
    };
  }

  private static boolean isBlog(Source work) {
    return BLOG.matcher(work.author() + " " + work.container()).find();
  }

  /** A journal with its volume, the book of a chapter with its editors, or the series of a book. */
  private void container() {
    String container = date.container();
    if (container == null) {
      return;
    }
    Matcher book = IN_A_BOOK_OF.matcher(container);
    Matcher volume = VOLUME.matcher(container);
    if (book.matches()) {
      item.put("editor", CslNames.literals(book.group(1).split(" & ")));
      item.put("container-title", book.group(2));
    } else if (type.equals("book")) {
      item.put("collection-title", volume.matches() ? volume.group(1) : container);
      put("collection-number", volume.matches() ? volume.group(2) : null);
    } else if (type.equals("song") && container.startsWith(work.publisher() + " ")) {
      item.put("number", container.substring(String.valueOf(work.publisher()).length() + 1));
    } else {
      boolean journal = type.equals("article-journal") && volume.matches();
      item.put("container-title", journal ? volume.group(1) : container);
      put("volume", journal ? volume.group(2) : null);
      put("issue", journal ? volume.group(3) : null);
    }
  }

  private @Nullable String languages() {
    String tags =
        work.languages().stream()
            .filter(tag -> !tag.equals(LanguageTag.UNDETERMINED.value()))
            .map(tag -> Objects.requireNonNullElse(TWO_LETTERS.get(tag), tag))
            .collect(Collectors.joining(", "));
    return tags.isEmpty() ? null : tags;
  }

  private void put(String variable, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      item.put(variable, value);
    }
  }
}
