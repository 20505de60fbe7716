package org.tinfusin.explore;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.tinfusin.family.ContentWarning;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.LocalizedText.Part;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/** Texts of the atlas in the reader's language; one that is in another says so. */
final class Prose {
  private final Translations words;
  private final Names names;

  Prose(Translations words, Names names) {
    this.words = words;
    this.names = names;
  }

  /** A section of its own, or nothing when there is no text. */
  Optional<Element> section(
      Element parent, String classes, String heading, LocalizedText text, Locale reader) {
    return text.in(reader).map(part -> section(parent, classes, heading, part, reader));
  }

  /** The first paragraph is marked when it begins with a letter, which may then be set large. */
  private Element section(
      Element parent, String classes, String heading, Part part, Locale reader) {
    Element section = Html.child(parent, "section", classes);
    Html.child(section, "h2", "", words.text(reader, heading));
    if (!part.language().equals(reader.getLanguage())) {
      Html.child(
          section,
          "p",
          "language-note",
          words.text(
              reader,
              "text.in-other-language",
              names.language(reader.getLanguage(), reader),
              names.language(part.language(), reader)));
    }
    List<String> paragraphs =
        part.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (String paragraph : paragraphs) {
      boolean first = paragraph.equals(paragraphs.getFirst());
      String initial = first && Character.isLetter(paragraph.codePointAt(0)) ? "initial" : "";
      Html.child(section, "p", initial, new Part(part.language(), paragraph));
    }
    return section;
  }

  /** Says that the text above was written for the atlas. */
  void byTheAtlas(Element section, Locale reader) {
    Html.child(section, "p", "by-the-atlas", words.text(reader, "text.by-the-atlas"));
  }

  /** One calm sentence before a text that may hurt; nothing when there is nothing to say. */
  Optional<Element> warning(List<ContentWarning> warnings, Locale reader) {
    if (warnings.isEmpty()) {
      return Optional.empty();
    }
    List<String> named =
        warnings.stream().map(w -> words.text(reader, "warning." + w.word())).toList();
    String list =
        ListFormat.getInstance(reader, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
            .format(named);
    return Optional.of(
        Html.element("p", "content-warning").text(words.text(reader, "warning", list)));
  }
}
