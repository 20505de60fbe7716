package org.tinfusin.explore.ui;

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
import org.tinfusin.explore.FlowsOnMap;
import org.tinfusin.explore.StoryOnMap;
import org.tinfusin.family.Arc;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.geo.Bbox;
import org.tinfusin.leaflet.LeafletMap;
import org.tinfusin.trail.TrailWalk;
import tools.jackson.databind.node.JsonNodeFactory;

/** The map with narratives on it; they come to the page by map tiles, never through the session. */
@Tag("atlas-map")
@JsModule("./atlas-map.ts")
public class AtlasMap extends LeafletMap {
  /** What the tiles stand for; another one makes the page ask for its tiles again. */
  public void setRevision(String revision) {
    getElement().setProperty("revision", revision);
  }

  /** Which narratives are drawn, as a query string. */
  public void setFilter(String query) {
    getElement().setProperty("filter", query);
  }

  /** Marks one narrative; null marks none. */
  public void select(@Nullable String slug) {
    getElement().setProperty("selected", slug == null ? "" : slug);
  }

  /** Draws a story family's variants and the arcs between them, and dims the rest. */
  public void tell(StoryFamily story, List<Arc> arcs, Locale reader) {
    getElement().setPropertyBean("story", StoryOnMap.of(story, arcs, reader));
  }

  /** Lights up all tellings of the stories of the open narrative, beside the other narratives. */
  public void tellKin(List<StoryFamily> stories, List<Arc> arcs, Locale reader) {
    getElement().setPropertyBean("story", StoryOnMap.of(stories, arcs, reader).asKin());
  }

  public void tellNothing() {
    getElement().setPropertyJson("story", JsonNodeFactory.instance.nullNode());
  }

  /** Shows what was laid out for the small map of a page. */
  public void tell(StoryOnMap laidOut) {
    getElement().setPropertyBean("story", laidOut);
  }

  /** Draws which areas are linked by how many stories. */
  public void tell(FlowsOnMap flows) {
    getElement().setPropertyBean("flows", flows);
  }

  /** Draws the way of a trail with its numbered stops. */
  public void tell(TrailWalk walk, String title, Locale reader) {
    getElement().setPropertyBean("story", StoryOnMap.of(walk, title, reader));
  }

  /** Which layers are on, of hexagons, peoples and languages; a comma between them. */
  public void setLayers(String layers) {
    getElement().setProperty("layers", layers);
  }

  /** The words of the tools that ask by place and switch layers, by key. */
  public void setToolWords(Map<String, String> words) {
    getElement().setPropertyMap("toolWords", words);
  }

  /** Shows its story alone and asks for nothing else. */
  public void keepStill() {
    getElement().setAttribute("still", true);
  }

  public Registration addStoryClosedListener(ComponentEventListener<StoryClosed> listener) {
    return addListener(StoryClosed.class, listener);
  }

  public Registration addPlaceListener(ComponentEventListener<PlaceAsked> listener) {
    return addListener(PlaceAsked.class, listener);
  }

  public Registration addLayersListener(ComponentEventListener<LayersChanged> listener) {
    return addListener(LayersChanged.class, listener);
  }

  public Registration addPickListener(ComponentEventListener<NarrativePicked> listener) {
    return addListener(NarrativePicked.class, listener);
  }

  public Registration addSpotListener(ComponentEventListener<SpotPicked> listener) {
    return addListener(SpotPicked.class, listener);
  }

  /** The reader has picked a narrative on the map. */
  @DomEvent("narrative-picked")
  public static class NarrativePicked extends ComponentEvent<AtlasMap> {
    private final String slug;

    public NarrativePicked(
        AtlasMap source, boolean fromClient, @EventData("event.detail.slug") String slug) {
      super(source, fromClient);
      this.slug = slug;
    }

    public String slug() {
      return slug;
    }
  }

  /** The reader wants to see all narratives again. */
  @DomEvent("story-closed")
  public static class StoryClosed extends ComponentEvent<AtlasMap> {
    public StoryClosed(AtlasMap source, boolean fromClient) {
      super(source, fromClient);
    }
  }

  /** The reader has picked several narratives that lie on one spot. */
  @DomEvent("spot-picked")
  public static class SpotPicked extends ComponentEvent<AtlasMap> {
    private final Bbox bbox;

    public SpotPicked(
        AtlasMap source,
        boolean fromClient,
        @EventData("event.detail.west") double west,
        @EventData("event.detail.south") double south,
        @EventData("event.detail.east") double east,
        @EventData("event.detail.north") double north) {
      super(source, fromClient);
      this.bbox = Bbox.ofWestSouthEastNorth(west, south, east, north);
    }

    public Bbox bbox() {
      return bbox;
    }
  }

  /** The reader asks for another place: a key of the filter and its value, which may be empty. */
  @DomEvent("place-asked")
  public static class PlaceAsked extends ComponentEvent<AtlasMap> {
    private final String key;
    private final String value;

    public PlaceAsked(
        AtlasMap source,
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

  /** The reader has switched a layer on or off. */
  @DomEvent("layers-changed")
  public static class LayersChanged extends ComponentEvent<AtlasMap> {
    private final String layers;

    public LayersChanged(
        AtlasMap source, boolean fromClient, @EventData("event.detail.layers") String layers) {
      super(source, fromClient);
      this.layers = layers;
    }

    /** What is on now, a comma between them. */
    public String layers() {
      return layers;
    }
  }
}
