package org.tinfusin.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.OpenPair;
import org.tinfusin.family.QueueFilter;
import org.tinfusin.family.QueueFilter.Which;
import org.tinfusin.family.VariantQueue;

/** What waits, and the ways to narrow it: by strength, by pair of languages, by region. */
final class QueuePanel extends Nav {
  private final PageWords words;
  private final Consumer<QueueFilter> ask;
  private final Consumer<OpenPair> pick;

  QueuePanel(PageWords words, Consumer<QueueFilter> ask, Consumer<OpenPair> pick) {
    this.words = words;
    this.ask = ask;
    this.pick = pick;
    setClassName("wb-queue");
    getElement().setAttribute("aria-label", words.text("workbench.queue"));
  }

  /**
   * @param first those that come first
   * @param shown the one that is looked at
   */
  void show(
      QueueFilter filter, List<OpenPair> first, @Nullable OpenPair shown, VariantQueue queue) {
    removeAll();
    add(
        new H2(words.text("workbench.queue")),
        choices(filter, queue),
        new Paragraph(words.text("workbench.waiting", queue.count(filter))),
        list(first, shown));
  }

  private Div choices(QueueFilter filter, VariantQueue queue) {
    Map<String, String> which = new LinkedHashMap<>();
    for (Which each : Which.values()) {
      which.put(each.word(), words.text("workbench.which." + each.word()));
    }
    Choice whichOne = new Choice("which", which, filter.which().word());
    whichOne.addValueChangeListener(
        change -> ask.accept(filter.of(Which.of(String.valueOf(change.getValue())))));
    Div choices =
        new Div(
            new Labelled(words.text("workbench.which"), whichOne),
            choice(
                "languages",
                filter.languages(),
                queue.languagePairs(filter),
                this::languagePair,
                value -> ask.accept(filter.inLanguages(value))),
            choice(
                "region",
                filter.region(),
                queue.regions(filter),
                words::region,
                value -> ask.accept(filter.from(value))));
    choices.setClassName("wb-choices");
    return choices;
  }

  private Labelled choice(
      String id,
      @Nullable String chosen,
      Map<String, Long> counts,
      UnaryOperator<String> name,
      Consumer<@Nullable String> choose) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("", words.text("workbench.all"));
    counts.forEach(
        (key, count) -> options.put(key, words.text("workbench.option", name.apply(key), count)));
    if (chosen != null) {
      options.putIfAbsent(chosen, words.text("workbench.option", name.apply(chosen), 0));
    }
    Choice field = new Choice(id, options, chosen == null ? "" : chosen);
    field.addValueChangeListener(
        change -> choose.accept(change.getValue().isEmpty() ? null : change.getValue()));
    return new Labelled(words.text("workbench." + id), field);
  }

  private String languagePair(String tags) {
    String[] pair = tags.split(" ", 2);
    return pair[0].equals(pair[1])
        ? words.text("workbench.within", words.language(pair[0]))
        : words.language(pair[0]) + " – " + words.language(pair[1]);
  }

  private OrderedList list(List<OpenPair> first, @Nullable OpenPair shown) {
    OrderedList list = new OrderedList();
    first.forEach(pair -> list.add(line(pair, shown)));
    return list;
  }

  private ListItem line(OpenPair pair, @Nullable OpenPair shown) {
    NativeButton button = new NativeButton("", _ -> pick.accept(pair));
    Span titles =
        new Span(
            words.text("workbench.pair", words.text(pair.title()), words.text(pair.otherTitle())));
    Span facts =
        new Span(
            words.language(pair.language())
                + " – "
                + words.language(pair.otherLanguage())
                + " · "
                + words.text(
                    pair.rank() < 2
                        ? pair.state().key()
                        : "workbench.verdict." + (pair.rank() == 2 ? "likely" : "perhaps")));
    facts.setClassName("wb-line-facts");
    button.add(titles, facts);
    if (shown != null && pair.pair().equals(shown.pair()) && pair.kind() == shown.kind()) {
      button.getElement().setAttribute("aria-current", "true");
    }
    return new ListItem(button);
  }
}
