package org.tinfusin.explore.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tinfusin.shell.Translations;

/** The facets of a list: under it on wide screens, in a sheet of their own on narrow ones. */
@Tag("facet-box")
@JsModule("./facet-box.ts")
class FacetBox extends Component {

  /**
   * A value one may choose, with the number of narratives it would show.
   *
   * @param lang language of the label when it is not the reader's
   */
  record Option(
      String value,
      String label,
      @Nullable String lang,
      @Nullable String dir,
      long count,
      boolean chosen) {}

  /** Values under one heading; without a heading the label is empty. */
  record Section(String label, List<Option> options) {}

  /**
   * A facet as the page draws it.
   *
   * @param complete all its values are here, not only the chosen ones
   */
  record Shelf(String key, String label, boolean complete, List<Section> sections) {}

  FacetBox(Translations words, Locale reader) {
    getElement()
        .setPropertyMap(
            "labels",
            Map.of(
                "filters", words.text(reader, "filters"),
                "close", words.text(reader, "filters.close"),
                "find", words.text(reader, "filters.find"),
                "all", words.text(reader, "filters.all"),
                "fewer", words.text(reader, "filters.fewer")));
  }

  void show(List<Shelf> shelves) {
    getElement().setPropertyList("facets", shelves);
  }

  /**
   * How many narratives there are now.
   *
   * @param leading words of the button that leads back to them
   * @param said for those who hear the page
   */
  void count(String leading, String said) {
    getElement().setProperty("show", leading);
    getElement().setProperty("status", said);
  }

  Registration addChoiceListener(ComponentEventListener<FacetChosen> listener) {
    return addListener(FacetChosen.class, listener);
  }

  Registration addOpenListener(ComponentEventListener<FacetOpened> listener) {
    return addListener(FacetOpened.class, listener);
  }

  /** The reader has ticked a value, or taken the tick away. */
  @DomEvent("facet-chosen")
  public static class FacetChosen extends ComponentEvent<FacetBox> {
    private final String key;
    private final String value;

    public FacetChosen(
        FacetBox source,
        boolean fromClient,
        @EventData("event.detail.key") String key,
        @EventData("event.detail.value") String value) {
      super(source, fromClient);
      this.key = key;
      this.value = value;
    }

    public String key() {
      return key;
    }

    public String value() {
      return value;
    }
  }

  /** The reader has opened a facet, or closed it. */
  @DomEvent("facet-opened")
  public static class FacetOpened extends ComponentEvent<FacetBox> {
    private final String key;
    private final boolean open;

    public FacetOpened(
        FacetBox source,
        boolean fromClient,
        @EventData("event.detail.key") String key,
        @EventData("event.detail.open") boolean open) {
      super(source, fromClient);
      this.key = key;
      this.open = open;
    }

    public String key() {
      return key;
    }

    public boolean open() {
      return open;
    }
  }
}
