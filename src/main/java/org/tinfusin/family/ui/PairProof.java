package org.tinfusin.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.Evidence;
import org.tinfusin.family.PairSheet;
import org.tinfusin.family.PairSheet.Numbers;
import org.tinfusin.family.PairSheet.StepRow;
import org.tinfusin.family.VariantSuggestion;
import org.tinfusin.language.LocalizedText.Part;
import org.tinfusin.narrative.IndexNumber;
import org.tinfusin.narrative.IndexNumbers;

/** What speaks for and against two narratives being one story: evidence, numbers, steps. */
final class PairProof {
  private final PageWords words;
  private final IndexNumbers numbers;

  PairProof(PageWords words, IndexNumbers numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** A bar for each kind of evidence; the bars are said in words too. */
  Section evidence(PairSheet sheet) {
    Section part = part("workbench.evidence");
    if (sheet.likeness().isEmpty()) {
      part.add(new Paragraph(words.text("workbench.no-evidence")));
      return part;
    }
    VariantSuggestion likeness = sheet.likeness().get();
    DescriptionList bars = new DescriptionList();
    bars.setClassName("wb-bars");
    for (Evidence kind : Evidence.values()) {
      Double strength = likeness.evidence().get(kind);
      if (strength != null) {
        bars.add(new DescriptionList.Term(words.text("deciding.evidence." + kind.word())));
        bars.add(new DescriptionList.Description(bar(strength)));
      }
    }
    part.add(bars);
    if (likeness.sameSource()) {
      part.add(new Paragraph(words.text("workbench.same-source")));
    }
    return part;
  }

  private Component bar(double strength) {
    Span filled = new Span();
    filled.setClassName("wb-bar");
    filled.getElement().getStyle().set("--strength", Double.toString(strength));
    Span said = new Span(words.text("workbench.strength", Math.round(strength * 100)));
    return new Div(filled, said);
  }

  /** Tale types and motifs that both carry, and that only one of them does. */
  Section numbers(PairSheet sheet) {
    Section part = part("workbench.numbers");
    add(part, "workbench.types", sheet.taleTypes(), IndexNumber.Kind.TYPE, sheet);
    add(part, "workbench.motifs", sheet.motifs(), IndexNumber.Kind.MOTIF, sheet);
    if (sheet.taleTypes().isEmpty() && sheet.motifs().isEmpty()) {
      part.add(new Paragraph(words.text("workbench.no-numbers")));
    }
    return part;
  }

  private void add(
      Section part, String key, Numbers carried, IndexNumber.Kind kind, PairSheet sheet) {
    if (carried.isEmpty()) {
      return;
    }
    DescriptionList list = new DescriptionList();
    list.setClassName("wb-numbers");
    add(list, words.text(key + "-both"), carried.both(), kind);
    add(list, only(key, sheet.one()), carried.one(), kind);
    add(list, only(key, sheet.other()), carried.other(), kind);
    part.add(new H4(words.text(key)), list);
  }

  private String only(String key, PairSheet.Side side) {
    return words.text(key + "-only", words.text(side.narrative().title()));
  }

  private void add(
      DescriptionList list, String term, Collection<String> carried, IndexNumber.Kind kind) {
    if (!carried.isEmpty()) {
      Map<String, String> names = numbers.names(kind, carried, words.reader());
      list.add(new DescriptionList.Term(term));
      list.add(
          new DescriptionList.Description(
              carried.stream()
                  .map(number -> names.getOrDefault(number, number))
                  .collect(Collectors.joining(" · "))));
    }
  }

  /** The two courses of events; steps that are the same stand beside each other. */
  Section steps(PairSheet sheet) {
    Section part = part("workbench.steps");
    if (sheet.steps().isEmpty()) {
      part.add(new Paragraph(words.text("workbench.no-steps")));
      return part;
    }
    OrderedList rows = new OrderedList();
    rows.setClassName("wb-steps");
    sheet.steps().stream().map(this::row).forEach(rows::add);
    part.add(rows);
    return part;
  }

  private ListItem row(StepRow row) {
    ListItem item = new ListItem(cell(row.one()), cell(row.other()));
    item.setClassName(row.isShared() ? "shared" : "alone");
    return item;
  }

  private Div cell(@Nullable Part step) {
    Div cell = new Div();
    if (step == null) {
      Span missing = new Span(words.text("workbench.step-missing"));
      missing.setClassName("wb-missing");
      cell.add(missing);
    } else {
      cell.add(PageWords.in(step));
    }
    return cell;
  }

  private Section part(String key) {
    Section part = new Section(new H3(words.text(key)));
    part.setClassName("wb-part");
    return part;
  }
}
