package org.tinfusin.leaflet;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import org.tinfusin.geo.Bbox;

/** The reader has moved the map, or it has just been drawn. */
@DomEvent("viewport-changed")
public class ViewportChanged extends ComponentEvent<LeafletMap> {
  private final Bbox bbox;
  private final Viewport viewport;

  public ViewportChanged(
      LeafletMap source,
      boolean fromClient,
      @EventData("event.detail.west") double west,
      @EventData("event.detail.south") double south,
      @EventData("event.detail.east") double east,
      @EventData("event.detail.north") double north,
      @EventData("event.detail.zoom") double zoom,
      @EventData("event.detail.lat") double latitude,
      @EventData("event.detail.lon") double longitude) {
    super(source, fromClient);
    this.bbox =
        Bbox.ofWestSouthEastNorth(
            Math.clamp(west, -180, 180),
            Math.clamp(south, -90, 90),
            Math.clamp(east, -180, 180),
            Math.clamp(north, -90, 90));
    this.viewport = new Viewport(zoom, latitude, longitude);
  }

  /** What the map shows. */
  public Bbox bbox() {
    return bbox;
  }

  public Viewport viewport() {
    return viewport;
  }
}
