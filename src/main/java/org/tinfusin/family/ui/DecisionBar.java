package org.tinfusin.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tinfusin.family.LinkDecision;
import org.tinfusin.family.LinkEvent.Deed;
import org.tinfusin.family.VariantLink.Kind;

/**
 * Where a curator says what holds of the pair: by buttons, or by the key that stands on each. Keys
 * count outside of text fields alone, and can be switched off (WCAG 2.1.4).
 */
final class DecisionBar extends Div {
  private final PageWords words;
  private final Div kindPlace = new Div();
  private final TextBox comment = new TextBox("comment", LinkDecision.LONGEST);
  private Choice kind;

  /**
   * @param decide what to do with a deed
   * @param next shows the next pair
   */
  DecisionBar(PageWords words, Consumer<Deed> decide, Runnable next) {
    this.words = words;
    this.kind = kinds(Kind.SAME_STORY);
    setClassName("wb-decide");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", words.text("workbench.decide"));
    kindPlace.add(new Labelled(words.text("workbench.kind"), kind));
    Div fields = new Div(kindPlace, new Labelled(words.text("workbench.comment"), comment));
    fields.setClassName("wb-fields");
    Div buttons =
        new Div(
            button("a", "workbench.accept", () -> decide.accept(Deed.CONFIRM)),
            button("r", "workbench.reject", () -> decide.accept(Deed.REJECT)),
            button("p", "workbench.perhaps", () -> decide.accept(Deed.SET_ASIDE)),
            button("c", "workbench.say", () -> say(decide)),
            button("n", "workbench.next", next));
    buttons.add(keysSwitch());
    buttons.setClassName("wb-buttons");
    add(fields, buttons);
  }

  /** Begins anew for another pair. */
  void beginWith(Kind proposed) {
    kind = kinds(proposed);
    kindPlace.removeAll();
    kindPlace.add(new Labelled(words.text("workbench.kind"), kind));
    comment.setValue("");
  }

  /** Puts back what was typed: a refusal loses nothing. */
  void keep(String typed) {
    comment.setValue(typed);
  }

  Kind kind() {
    return Kind.parse(kind.getValue());
  }

  String comment() {
    return comment.getValue();
  }

  private void say(Consumer<Deed> decide) {
    if (comment.getValue().isBlank()) {
      comment.getElement().executeJs("this.focus()");
    } else {
      decide.accept(Deed.COMMENT);
    }
  }

  private Choice kinds(Kind chosen) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (Kind each : Kind.values()) {
      kinds.put(each.word(), words.text(each.key()));
    }
    return new Choice("kind", kinds, chosen.word());
  }

  private NativeButton button(String key, String label, Runnable task) {
    NativeButton button = new NativeButton("", _ -> task.run());
    button.setClassName("wb-button wb-" + key);
    Span sign = new Span(key.toUpperCase(Locale.ROOT));
    sign.setClassName("wb-key");
    sign.getElement().setAttribute("aria-hidden", "true");
    button.add(new Span(words.text(label)), sign);
    button
        .getElement()
        .setAttribute("type", "button")
        .setAttribute("data-key", key)
        .setAttribute("aria-keyshortcuts", key);
    return button;
  }

  private NativeLabel keysSwitch() {
    NativeLabel label = new NativeLabel();
    Element box = new Element("input");
    box.setAttribute("type", "checkbox").setAttribute("id", "keys").setAttribute("checked", true);
    label.getElement().appendChild(box);
    label.add(new Span(words.text("workbench.keys")));
    label.setClassName("wb-keys");
    box.executeJs(
        """
        const box = this;
        box.checked = localStorage.getItem('tinfusin-keys') !== 'off';
        box.addEventListener('change', () => localStorage.setItem('tinfusin-keys', box.checked ? 'on' : 'off'));
        const onKey = event => {
          if (!box.isConnected) { document.removeEventListener('keydown', onKey); return; }
          if (!box.checked || event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented) return;
          if (event.target.closest('input:not([type=checkbox]), select, textarea, atlas-map, .masthead')) return;
          const forward = getComputedStyle(box).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
          const key = event.key === forward ? 'n' : /^[a-z]$/i.test(event.key) ? event.key.toLowerCase()
            : event.code.startsWith('Key') ? event.code[3].toLowerCase() : '';
          const button = key && document.querySelector('.wb-decide button[data-key="' + key + '"]');
          if (!button) return;
          event.preventDefault();
          if (key === 'c') document.getElementById('comment').focus(); // at once: the next letters are words
          button.click();
        };
        document.addEventListener('keydown', onKey);
        """);
    return label;
  }
}
