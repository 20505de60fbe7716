package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.tinfusin.language.LocalizedText.Part;
import org.tinfusin.narrative.Text;
import org.tinfusin.narrative.Words;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/**
 * An original beside its translation: paragraph by paragraph when both have the same number of
 * them, else as two columns; one under the other on a narrow screen. The reader may read one alone.
 */
final class ParallelTexts {
  private final Translations words;
  private final Names names;

  ParallelTexts(Translations words, Names names) {
    this.words = words;
    this.names = names;
  }

  void append(Text original, Rendering rendering, Element parent, Locale reader) {
    Paragraphs told = Paragraphs.of(original.body());
    Paragraphs rendered = Paragraphs.of(rendering.part().text());
    boolean large = told.isShort() && rendered.isShort();
    Element section =
        Html.child(parent, "section", large ? "parallel parallel-large" : "parallel parallel-long");
    section.attr("aria-label", words.text(reader, "text.parallel"));
    if (!large) {
      choice(section, reader);
    }
    headings(section, original, rendering, reader);
    for (int row = 0; row < rows(told, rendered); row++) {
      Element pair = Html.child(section, "div", "pair");
      Element side = Html.child(pair, large ? "blockquote" : "div", large ? "saying" : "told");
      write(
          side,
          piece(told, rendered, row),
          original.language().forWeb(),
          original.direction().html());
      Element other = Html.child(pair, "div", "rendering");
      write(
          other,
          piece(rendered, told, row),
          rendering.part().language(),
          rendering.part().direction().html());
    }
    if (large) {
      choice(section, reader);
    }
  }

  /** What the original says in another language, and what to call it. */
  record Rendering(Part part, String heading) {}

  /** The control itself comes with the script: without it both texts are there. */
  private void choice(Element section, Locale reader) {
    Element choice = Html.child(section, "text-choice", "");
    choice.attr("legend", words.text(reader, "text.show"));
    for (String which : List.of("both", "original", "translation")) {
      choice.attr(which, words.text(reader, "text.show." + which));
    }
  }

  private void headings(Element section, Text original, Rendering rendering, Locale reader) {
    Element pair = Html.child(section, "div", "pair pair-heads");
    String language = names.language(original.language().value(), reader);
    Html.child(
        pair,
        "p",
        "told saying-note",
        words.text(reader, "text." + Words.word(original.kind()), language));
    Html.child(pair, "p", "rendering saying-note", rendering.heading());
  }

  private static int rows(Paragraphs one, Paragraphs other) {
    return one.all().size() == other.all().size() ? one.all().size() : 1;
  }

  private static List<String> piece(Paragraphs of, Paragraphs beside, int row) {
    return of.all().size() == beside.all().size() ? List.of(of.all().get(row)) : of.all();
  }

  private static void write(
      Element side, List<String> paragraphs, String language, String direction) {
    side.attr("lang", language).attr("dir", direction);
    if (paragraphs.size() == 1) {
      side.appendText(paragraphs.getFirst());
    } else {
      paragraphs.forEach(paragraph -> Html.child(side, "p", "", paragraph));
    }
  }
}
