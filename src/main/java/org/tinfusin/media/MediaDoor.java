package org.tinfusin.media;

import org.springframework.core.io.Resource;
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
    return store
        .published(id)
        .map(item -> MediaAnswer.of(store.file(item), item))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
