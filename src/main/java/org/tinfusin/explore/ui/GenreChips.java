package org.tinfusin.explore.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tinfusin.search.Facets;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.shell.Translations;

/** Tales, proverbs, poems: the first way of narrowing a list, always in sight. */
class GenreChips extends Div {
  private final Translations words;
  private final Locale reader;
  private final Map<String, NativeButton> chips = new LinkedHashMap<>();
  private final Map<String, Span> tallies = new LinkedHashMap<>();

  GenreChips(Translations words, Locale reader, Consumer<String> onChoice) {
    this.words = words;
    this.reader = reader;
    setClassName("chips");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", words.text(reader, "facet.genre"));
    for (String genre : List.of("tale", "proverb", "poem")) {
      add(chip(genre, onChoice));
    }
  }

  /** Shows the counts anew; the chips stay, so that the one just pressed keeps the focus. */
  void show(NarrativeFilter question, Facets facets) {
    chips.forEach(
        (genre, chip) -> {
          boolean chosen = question.chosen("genre").contains(genre);
          long count = facets.count("genre", genre);
          chip.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
          chip.setVisible(chosen || count > 0);
          tallies.computeIfPresent(
              genre,
              (key, tally) -> {
                tally.setText(words.text(reader, "number", count));
                return tally;
              });
        });
  }

  private NativeButton chip(String genre, Consumer<String> onChoice) {
    NativeButton chip = new NativeButton();
    chip.addClickListener(click -> onChoice.accept(genre));
    chip.setClassName("chip");
    Span tally = new Span();
    tally.setClassName("tally");
    chip.add(mark(genre, words, reader), new Span(words.text(reader, "genre." + genre)), tally);
    chips.put(genre, chip);
    tallies.put(genre, tally);
    return chip;
  }

  /** A genre's sign; its name is said to those who do not see it. */
  static Span mark(String genre, Translations words, Locale reader) {
    Span mark = new Span();
    mark.addClassNames("mark", "mark-" + genre);
    mark.getElement().setAttribute("role", "img");
    mark.getElement().setAttribute("aria-label", words.text(reader, "genre." + genre));
    return mark;
  }
}
