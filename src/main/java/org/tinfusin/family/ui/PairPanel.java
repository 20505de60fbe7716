package org.tinfusin.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.BiConsumer;
import org.tinfusin.family.OpenPair;
import org.tinfusin.family.PairSheet;
import org.tinfusin.family.PairSheet.FamilyName;
import org.tinfusin.family.PairSheet.Side;
import org.tinfusin.family.VariantLink.State;

/** Two narratives side by side, with all that helps to decide. */
final class PairPanel extends Section {
  private final PageWords words;
  private final PairProof proof;
  private final PairHistoryList histories;
  private final BiConsumer<String, String> join;
  private final H2 heading = new H2();
  private String title = "";

  /**
   * @param join puts a narrative into a family, both by slug
   */
  PairPanel(
      PageWords words,
      PairProof proof,
      PairHistoryList histories,
      BiConsumer<String, String> join) {
    this.words = words;
    this.proof = proof;
    this.histories = histories;
    this.join = join;
    setClassName("wb-pair");
    heading.setId("pair");
    heading.getElement().setAttribute("tabindex", "-1");
    getElement().setAttribute("aria-labelledby", "pair");
  }

  void show(OpenPair pair, PairSheet sheet) {
    removeAll();
    title =
        words.text(
            "workbench.pair",
            words.text(sheet.one().narrative().title()),
            words.text(sheet.other().narrative().title()));
    heading.setText(title);
    Paragraph state = new Paragraph(state(pair));
    state.setClassName(
        pair.state() == State.PROPOSED_BY_MACHINE ? "wb-state machine" : "wb-state person");
    Div sides = new Div(new SideCard(words, sheet.one()), new SideCard(words, sheet.other()));
    sides.setClassName("wb-sides");
    Div map = new Div(new PairMap(words, sheet.one().narrative(), sheet.other().narrative()));
    map.setClassName("wb-map");
    Div beside = new Div(proof.evidence(sheet), map);
    beside.setClassName("wb-two");
    Div below = new Div(proof.numbers(sheet), histories.of(sheet.history()));
    below.setClassName("wb-two");
    add(heading, state, sides);
    addJoins(sheet.one(), sheet.other());
    addJoins(sheet.other(), sheet.one());
    add(beside, proof.steps(sheet), below);
  }

  /** Each family of the other one that this one could belong to as well. */
  private void addJoins(Side one, Side other) {
    String title = words.text(one.narrative().title());
    for (FamilyName family : other.families()) {
      if (!one.families().contains(family)) {
        AskedButton button =
            new AskedButton(
                words,
                words.text("families.join", title, family.text()),
                () -> words.text("families.join-will", title, family.text()),
                () -> join.accept(one.narrative().slug(), family.slug()));
        button.addClassName("wb-join");
        add(button);
      }
    }
  }

  void showNothing() {
    removeAll();
    title = "";
    heading.setText(words.text("workbench.empty"));
    add(heading, new Paragraph(words.text("workbench.empty-advice")));
  }

  /** Such as "The clog and The slipper". */
  String title() {
    return title;
  }

  void focusHeading() {
    // the heading of the pair before may still stand there
    heading
        .getElement()
        .executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); })");
  }

  private String state(OpenPair pair) {
    String state = words.text(pair.state().key());
    String said = words.text(pair.kind().key()) + " · " + state;
    if (pair.verdict() == null) {
      return said;
    }
    return said
        + " · "
        + words.text("workbench.verdict." + pair.verdict().word())
        + " · "
        + words.text("workbench.strength", Math.round(pair.score() * 100));
  }
}
