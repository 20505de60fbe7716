package org.tinfusin.leaflet;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/**
 * A map on which one point is picked: by a tap, or by keyboard, where the arrows move the map and
 * Enter takes its middle.
 */
@Tag("map-picker")
@JsModule("./map-picker.ts")
public class MapPicker extends LeafletMap {
  /** Marks a point and looks there; degrees, WGS 84. */
  public void mark(double latitude, double longitude) {
    getElement().callJsFunction("mark", latitude, longitude);
  }

  public Registration addPickListener(ComponentEventListener<PointPicked> listener) {
    return addListener(PointPicked.class, listener);
  }

  /** The reader has picked a point. */
  @DomEvent("point-picked")
  public static class PointPicked extends ComponentEvent<MapPicker> {
    private final double latitude;
    private final double longitude;

    public PointPicked(
        MapPicker source,
        boolean fromClient,
        @EventData("event.detail.lat") double latitude,
        @EventData("event.detail.lon") double longitude) {
      super(source, fromClient);
      this.latitude = latitude;
      this.longitude = longitude;
    }

    /** Degrees, WGS 84. */
    public double latitude() {
      return latitude;
    }

    /** Degrees, WGS 84. */
    public double longitude() {
      return longitude;
    }
  }
}
