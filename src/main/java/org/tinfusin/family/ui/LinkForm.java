package org.tinfusin.family.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.LinkDecision;
import org.tinfusin.family.LinkRefusal;
import org.tinfusin.family.LinkRefusal.Reason;
import org.tinfusin.family.NarrativeName;
import org.tinfusin.family.NarrativePair;
import org.tinfusin.family.VariantLink.Kind;

/** What a reader says of two narratives: which other one, in what sense, and why. */
@Tag("form")
final class LinkForm extends HtmlContainer implements HasComponents {
  private final transient PageWords words;
  private final Paragraph answer = new Paragraph();
  private final Div search = new Div();
  private final Div results = new Div();
  private final Choice kind;
  private final TextBox reason = new TextBox("reason", LinkDecision.LONGEST);
  private @Nullable String other;

  /**
   * @param kindKey of the name of the field for the kind of link
   * @param sendKey of the words on the button
   */
  LinkForm(PageWords words, String kindKey, String sendKey) {
    this.words = words;
    setClassName("account-form");
    answer.setVisible(false);
    answer.getElement().setAttribute("tabindex", "-1");
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Kind each : Kind.values()) {
      kinds.put(each.word(), words.text(each.key()));
    }
    kind = new Choice("kind", kinds, Kind.SAME_STORY.word());
    Paragraph hint = new Paragraph(words.text("propose.reason-hint"));
    hint.setClassName("field-hint");
    hint.setId("reason-hint");
    reason.getElement().setAttribute("aria-describedby", "reason-hint");
    NativeButton send = new NativeButton(words.text(sendKey));
    send.getElement().setAttribute("type", "submit");
    send.setClassName("account-go");
    add(
        answer,
        search,
        results,
        new Labelled(words.text(kindKey), kind),
        new Labelled(words.text("propose.reason"), reason),
        hint,
        send);
  }

  /**
   * Lets the reader choose the other narrative.
   *
   * @param find finds some by what was typed
   * @param first those to choose among before anything is typed
   */
  LinkForm choosing(Function<String, List<NarrativeName>> find, List<NarrativeName> first) {
    Input typed = new Input();
    typed.setId("other-words");
    typed.setType("search");
    typed.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    typed.getElement().setAttribute("dir", "auto");
    NativeButton go = new NativeButton(words.text("propose.find"));
    go.getElement().setAttribute("type", "button");
    go.setClassName("account-do");
    go.addClickListener(_ -> offer(find.apply(typed.getValue()), "propose.choose"));
    // Enter looks for the words, and does not send the form
    typed
        .getElement()
        .addEventListener("keydown", _ -> offer(find.apply(typed.getValue()), "propose.choose"))
        .setFilter("event.key === 'Enter' && (event.target.blur(), event.target.focus(), true)")
        .preventDefault();
    search.add(new Labelled(words.text("propose.which"), typed), go);
    search.setClassName("propose-search");
    if (!first.isEmpty()) {
      offer(first, first.size() == 1 ? "propose.choose" : "propose.thought");
    }
    return this;
  }

  private void offer(List<NarrativeName> found, String key) {
    results.removeAll();
    results.getElement().setAttribute("role", "status");
    other = null;
    if (found.isEmpty()) {
      results.add(new Paragraph(words.text("propose.nothing")));
      return;
    }
    FieldSet choices = new FieldSet(words.text(key));
    choices.setClassName("role-boxes propose-choices");
    found.forEach(name -> choices.add(line(name, name == found.getFirst())));
    other = found.getFirst().slug();
    results.add(choices);
  }

  private NativeLabel line(NarrativeName name, boolean chosen) {
    Element button =
        new Element("input").setAttribute("type", "radio").setAttribute("name", "other");
    button.setAttribute("value", name.slug()).setAttribute("checked", chosen);
    button.addEventListener("change", _ -> other = name.slug());
    NativeLabel label = new NativeLabel();
    label.getElement().appendChild(button);
    label.add(
        new Span(words.text(name.title())),
        new Span(words.text(name.place()) + " · " + words.language(name.language())));
    label.setClassName("family-member");
    return label;
  }

  /** Does this when the form is sent. */
  void onSend(Runnable task) {
    getElement()
        .addEventListener("submit", _ -> ProposeView.attempt(this, words, task))
        .preventDefault();
  }

  /**
   * @throws LinkRefusal when none is chosen, or the narrative itself
   */
  NarrativePair pairWith(String slug) {
    if (other == null) {
      throw new LinkRefusal(Reason.NO_SUCH_NARRATIVE);
    }
    if (other.equals(slug)) {
      throw new LinkRefusal(Reason.SAME_NARRATIVE);
    }
    return NarrativePair.of(slug, other);
  }

  Kind kind() {
    return Kind.parse(kind.getValue());
  }

  String reason() {
    return reason.getValue();
  }

  void refuse(String sentence) {
    answer.setText(sentence);
    answer.setClassName("answer refused");
    answer.getElement().setAttribute("role", "alert");
    answer.setVisible(true);
    answer.getElement().executeJs("setTimeout(() => this.focus(), 100)");
  }
}
