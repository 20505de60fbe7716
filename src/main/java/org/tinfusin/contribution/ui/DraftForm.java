package org.tinfusin.contribution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.tinfusin.contribution.Trouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The form of a contribution. The page itself keeps what is typed, through the door of drafts, and
 * in the browser while there is no network; the server hears of it only when it is handed in.
 */
@Tag("draft-form")
@JsModule("./draft-form.ts")
public final class DraftForm extends Component {
  private static final List<String> LABELS =
      Stream.of(
              "saved",
              "saving",
              "offline",
              "signed-out",
              "elsewhere",
              "too-long",
              "failed",
              "look",
              "keep-mine",
              "keep-theirs",
              "two-versions",
              "found-unsent",
              "similar",
              "similar-hint",
              "understood",
              "not-understood",
              "troubles",
              "done",
              "locating",
              "location-refused",
              "no-place",
              "picked",
              "recording-sending",
              "recording-kept",
              "recording-removed",
              "recording-stopped",
              "recording-offline",
              "recording-failed",
              "recording-again",
              "recording-leave",
              "recording-busy",
              "recording-too-large",
              "recording-many")
          .toList();

  private final FormWords words;

  /**
   * @param key of the contribution, which need not be kept yet
   * @param account of whoever types, so that what is kept in a browser is shown to nobody else
   * @param csrf what the door asks for; null when there is no session
   */
  DraftForm(
      UUID key,
      int version,
      long account,
      FormWords words,
      @Nullable CsrfToken csrf,
      List<FormPart> parts,
      String goLabel) {
    this.words = words;
    Element form = getElement();
    form.setAttribute("data-key", key.toString());
    form.setAttribute("data-version", Integer.toString(version));
    form.setAttribute("data-account", Long.toString(account));
    form.setAttribute("data-ui", words.reader().getLanguage());
    if (csrf != null) {
      form.setAttribute("data-csrf-header", csrf.getHeaderName());
      form.setAttribute("data-csrf", csrf.getToken());
    }
    Map<String, String> labels = new LinkedHashMap<>();
    LABELS.forEach(label -> labels.put(label, words.text("form." + label)));
    form.setPropertyMap("labels", labels);
    form.appendChild(ways(parts), answer());
    parts.forEach(part -> form.appendChild(part.element()));
    form.appendChild(end(goLabel));
  }

  /** Marks all that is missing or wrong, and says so. */
  void show(List<Trouble> troubles) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    troubles.forEach(trouble -> all.add(said(trouble)));
    getElement().callJsFunction("showTroubles", all);
  }

  private JsonNode said(Trouble trouble) {
    String key = trouble.key().substring("contribute.".length());
    return JsonNodeFactory.instance
        .objectNode()
        .put("field", trouble.field())
        .put("sentence", words.text(key, trouble.values().toArray()));
  }

  Registration addGoListener(ComponentEventListener<Gone> listener) {
    return addListener(Gone.class, listener);
  }

  /** The parts of the form, with a mark at those that are complete. */
  private Element ways(List<FormPart> parts) {
    Element list = new Element("ol");
    parts.forEach(
        part ->
            list.appendChild(
                new Element("li")
                    .setAttribute("data-part", part.name())
                    .appendChild(
                        new Element("a")
                            .setAttribute("href", "#part-" + part.name())
                            .setAttribute("router-ignore", true)
                            .setText(words.text("part." + part.name())))));
    return new Element("nav")
        .setAttribute("class", "draft-parts")
        .setAttribute("aria-label", words.text("parts"))
        .appendChild(list);
  }

  /** Where the page says what is missing. */
  private static Element answer() {
    return new Element("div")
        .setAttribute("class", "draft-answer")
        .setAttribute("tabindex", "-1")
        .setAttribute("hidden", true);
  }

  /** The last lines: some words along with it, the button, and how the saving stands. */
  private Element end(String goLabel) {
    Element along =
        new Element("textarea")
            .setAttribute("id", "draft-words")
            .setAttribute("rows", "3")
            .setAttribute("dir", "auto")
            .setAttribute("maxlength", "4000");
    Element field = new Element("div").setAttribute("class", "field");
    field.appendChild(
        new Element("label").setAttribute("for", "draft-words").setText(words.text("form.words")),
        along);
    Element go =
        new Element("button")
            .setAttribute("type", "button")
            .setAttribute("class", "contribute-go draft-go")
            .setText(goLabel);
    Element end = new Element("div").setAttribute("class", "draft-end");
    end.appendChild(field, go, state());
    return end;
  }

  private static Element state() {
    return new Element("p")
        .setAttribute("class", "draft-state")
        .setAttribute("role", "status")
        .appendChild(new Element("span"));
  }

  /** Whoever types wants to hand it in; all that was typed is kept by then. */
  @DomEvent("draft-go")
  public static class Gone extends ComponentEvent<DraftForm> {
    private final String words;

    public Gone(
        DraftForm source, boolean fromClient, @EventData("event.detail.words") String words) {
      super(source, fromClient);
      this.words = words;
    }

    /** What goes along with it. */
    public String words() {
      return words;
    }
  }
}
