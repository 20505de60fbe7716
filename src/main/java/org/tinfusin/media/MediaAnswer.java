package org.tinfusin.media;

import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A recording as it is sent to a player, whole or in parts (RFC 9110, 14). */
public final class MediaAnswer {
  private MediaAnswer() {}

  /** Whatever it may hold besides sound, a browser does nothing with it. */
  public static ResponseEntity<Resource> of(Path file, MediaItem item) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(item.type()))
        .cacheControl(CacheControl.noCache())
        .eTag("\"" + item.id() + "\"")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(new FileSystemResource(file));
  }
}
