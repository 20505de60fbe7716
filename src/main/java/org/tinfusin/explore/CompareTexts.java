package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Text;
import org.tinfusin.narrative.Text.Kind;
import org.tinfusin.narrative.Words;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/**
 * The texts of two narratives side by side, each in its own language and direction; paragraph by
 * paragraph where both have as many of them.
 */
final class CompareTexts {
  /** Those that the reader's language decides on, in the order of the page. */
  private static final List<Kind> OURS =
      List.of(Kind.TRANSLATION, Kind.GLOSS, Kind.SENSE, Kind.SAID_WHEN, Kind.SUMMARY, Kind.NOTE);

  private final Translations words;
  private final Names names;

  CompareTexts(Translations words, Names names) {
    this.words = words;
    this.names = names;
  }

  /** A text as it is shown, with what to call it. */
  private record Shown(List<String> paragraphs, String language, String direction, String name) {}

  void append(TwoTellings two, Element parent, Locale reader) {
    Element section = Html.element("section", "compare-section compare-texts");
    Html.child(section, "h2", "", words.text(reader, "compare.texts"));
    List<Text> one = two.one().texts();
    List<Text> other = two.other().texts();
    pair(section, "compare.words", told(one, reader), told(other, reader), two, reader);
    for (Kind kind : OURS) {
      pair(
          section,
          "section." + Words.word(kind),
          ours(one, kind, reader),
          ours(other, kind, reader),
          two,
          reader);
    }
    if (section.childrenSize() > 1) {
      parent.appendChild(section);
    }
  }

  /** The words of the telling itself, else how it begins. */
  private Optional<Shown> told(List<Text> texts, Locale reader) {
    return texts.stream()
        .filter(text -> text.kind() == Kind.ORIGINAL || text.kind() == Kind.INCIPIT)
        .findFirst()
        .map(
            text ->
                new Shown(
                    Paragraphs.of(text.body()).all(),
                    text.language().forWeb(),
                    text.direction().html(),
                    words.text(
                        reader,
                        "text." + Words.word(text.kind()),
                        names.language(text.language().value(), reader))));
  }

  private Optional<Shown> ours(List<Text> texts, Kind kind, Locale reader) {
    LocalizedText all = NarrativeTexts.localized(texts, kind);
    return all.in(reader)
        .map(
            part ->
                new Shown(
                    Paragraphs.of(part.text()).all(),
                    part.language(),
                    part.direction().html(),
                    part.language().equals(reader.getLanguage())
                        ? ""
                        : words.text(
                            reader, "text.translation", names.language(part.language(), reader))));
  }

  private void pair(
      Element section,
      String heading,
      Optional<Shown> one,
      Optional<Shown> other,
      TwoTellings two,
      Locale reader) {
    if (one.isEmpty() && other.isEmpty()) {
      return;
    }
    Html.child(section, "h3", "", words.text(reader, heading));
    Element heads = Html.child(section, "div", "pair compare-heads");
    Html.child(heads, "p", "saying-note", name(two.one().place().name(), one, reader));
    Html.child(heads, "p", "saying-note", name(two.other().place().name(), other, reader));
    int rows = rows(one, other);
    for (int row = 0; row < rows; row++) {
      Element pair = Html.child(section, "div", "pair compare-pair");
      side(pair, one, row, rows, reader);
      side(pair, other, row, rows, reader);
    }
  }

  private static String name(LocalizedText place, Optional<Shown> shown, Locale reader) {
    String note = shown.map(Shown::name).orElse("");
    return place.textFor(reader) + (note.isEmpty() ? "" : " · " + note);
  }

  private static int rows(Optional<Shown> one, Optional<Shown> other) {
    int many = one.map(shown -> shown.paragraphs().size()).orElse(0);
    return many == other.map(shown -> shown.paragraphs().size()).orElse(0) ? many : 1;
  }

  private void side(Element pair, Optional<Shown> shown, int row, int rows, Locale reader) {
    if (shown.isEmpty()) {
      Html.child(pair, "p", "compare-none", words.text(reader, "compare.no-text"));
      return;
    }
    Shown text = shown.get();
    Element side = Html.child(pair, "div", "compare-text");
    side.attr("lang", text.language()).attr("dir", text.direction());
    List<String> paragraphs = rows == 1 ? text.paragraphs() : List.of(text.paragraphs().get(row));
    paragraphs.forEach(paragraph -> Html.child(side, "p", "", paragraph));
  }
}
