package org.tinfusin.leaflet;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The drawn base map as TopoJSON; an operator can put another folder in its place. Where a file
 * lies beside itself in Brotli (RFC 7932), browsers that read that are given it.
 */
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
  ResponseEntity<Resource> overview(
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptEncoding) {
    return layer("overview.topo.json", acceptEncoding);
  }

  @GetMapping("/basemap/detail.json")
  ResponseEntity<Resource> detail(
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptEncoding) {
    return layer("detail.topo.json", acceptEncoding);
  }

  private ResponseEntity<Resource> layer(String file, String acceptEncoding) {
    Resource pressed = resources.getResource(folder + file + ".br");
    if (readsBrotli(acceptEncoding) && pressed.exists()) {
      return found().header(HttpHeaders.CONTENT_ENCODING, "br").body(pressed);
    }
    Resource layer = resources.getResource(folder + file);
    return layer.exists() ? found().body(layer) : ResponseEntity.notFound().build();
  }

  private static boolean readsBrotli(String acceptEncoding) {
    return Stream.of(acceptEncoding.split(",")).map(String::strip).anyMatch("br"::equals);
  }

  private static ResponseEntity.BodyBuilder found() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(KEPT)
        .varyBy(HttpHeaders.ACCEPT_ENCODING);
  }
}
