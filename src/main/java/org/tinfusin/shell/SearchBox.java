package org.tinfusin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The search field of the masthead; while one types, the page itself asks for suggestions. */
@Tag("search-box")
@JsModule("./search-box.ts")
public class SearchBox extends Component implements HasStyle {
  private static final List<String> SUGGESTING =
      List.of("suggestions", "none", "place", "people", "story", "type", "language", "trail");

  SearchBox(Translations words, Locale reader) {
    setClassName("masthead-search");
    Map<String, String> labels = new TreeMap<>();
    SUGGESTING.forEach(key -> labels.put(key, words.text(reader, "suggest." + key)));
    labels.put("search", words.text(reader, "shell.search"));
    labels.put("hint", words.text(reader, "shell.search-hint"));
    getElement().setPropertyMap("labels", labels);
  }

  void setWords(String words) {
    getElement().setProperty("value", words);
  }

  Registration addAskListener(ComponentEventListener<Asked> listener) {
    return addListener(Asked.class, listener);
  }

  Registration addPickListener(ComponentEventListener<Picked> listener) {
    return addListener(Picked.class, listener);
  }

  /** The reader asks for words. */
  @DomEvent("search-asked")
  public static class Asked extends ComponentEvent<SearchBox> {
    private final String words;

    public Asked(
        SearchBox source, boolean fromClient, @EventData("event.detail.words") String words) {
      super(source, fromClient);
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** The reader has picked a suggestion. */
  @DomEvent("search-picked")
  public static class Picked extends ComponentEvent<SearchBox> {
    private final String kind;
    private final String value;

    public Picked(
        SearchBox source,
        boolean fromClient,
        @EventData("event.detail.kind") String kind,
        @EventData("event.detail.value") String value) {
      super(source, fromClient);
      this.kind = kind;
      this.value = value;
    }

    /** Place, people, story, type, language or trail. */
    public String kind() {
      return kind;
    }

    public String value() {
      return value;
    }
  }
}
