package org.tinfusin.leaflet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Map;
import org.tinfusin.geo.Bbox;

/**
 * A map without tiles: land, rivers, regions and towns are drawn in the page from our own files.
 */
@Tag("leaflet-map")
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "@types/leaflet", version = "1.9.22", dev = true)
@NpmPackage(value = "topojson-client", version = "3.1.0")
@JsModule("./leaflet-map.ts")
public class LeafletMap extends Component implements HasSize, HasStyle {

  /** Names of places are shown in this language. */
  public void setReader(Locale reader) {
    getElement().setProperty("lang", reader.getLanguage());
  }

  /** The words of the map's own controls, by key. */
  public void setLabels(Map<String, String> labels) {
    getElement().setPropertyMap("labels", labels);
  }

  /** Looks there. */
  public void show(Viewport viewport) {
    getElement()
        .setPropertyMap(
            "view",
            Map.of(
                "lat", viewport.latitude(),
                "lon", viewport.longitude(),
                "zoom", viewport.zoom()));
  }

  /** Shows the whole box, with room for what lies over the map. */
  public void fit(Bbox box) {
    getElement().callJsFunction("fit", box.west(), box.south(), box.east(), box.north());
  }

  public Registration addViewportListener(ComponentEventListener<ViewportChanged> listener) {
    return addListener(ViewportChanged.class, listener);
  }
}
