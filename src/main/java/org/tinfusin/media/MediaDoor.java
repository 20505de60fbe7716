package org.tinfusin.media;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door {@code /media/{id}}: a recording of a narrative that the reader may read, whole or in
 * parts (RFC 9110, 14); 404 for any other. Asked again each time, since rights may change.
 */
@RestController
class MediaDoor {
  private final MediaStore store;

  MediaDoor(MediaStore store) {
    this.store = store;
  }

  @GetMapping("/media/{id}")
  ResponseEntity<Resource> media(@PathVariable String id) {
    return store.published(id).map(this::answer).orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** Whatever it may hold besides sound, a browser does nothing with it. */
  private ResponseEntity<Resource> answer(MediaItem item) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(item.type()))
        .cacheControl(CacheControl.noCache())
        .eTag("\"" + item.id() + "\"")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(new FileSystemResource(store.file(item)));
  }
}
