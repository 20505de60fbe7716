package org.tinfusin.leaflet;

import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The drawn base map as TopoJSON; an operator can put another folder in its place. */
@RestController
class BasemapDoor {
  /** A map of yesterday may be drawn while today's is being asked for. */
  private static final CacheControl KEPT =
      CacheControl.maxAge(1, TimeUnit.DAYS).staleWhileRevalidate(30, TimeUnit.DAYS).cachePublic();

  private final ResourceLoader resources;
  private final String folder;

  BasemapDoor(
      ResourceLoader resources,
      @Value("${tinfusin.basemap:classpath:geodata/basemap/}") String folder) {
    this.resources = resources;
    this.folder = folder.endsWith("/") ? folder : folder + "/";
  }

  @GetMapping("/basemap/overview.json")
  ResponseEntity<Resource> overview() {
    return layer("overview.topo.json");
  }

  @GetMapping("/basemap/detail.json")
  ResponseEntity<Resource> detail() {
    return layer("detail.topo.json");
  }

  private ResponseEntity<Resource> layer(String file) {
    Resource layer = resources.getResource(folder + file);
    return layer.exists()
        ? ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(KEPT).body(layer)
        : ResponseEntity.notFound().build();
  }
}
