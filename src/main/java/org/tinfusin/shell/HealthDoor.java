package org.tinfusin.shell;

import java.util.Map;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether the atlas is ready: 200 once the collection is loaded, 503 before. */
@RestController
class HealthDoor {
  private final ApplicationAvailability availability;

  HealthDoor(ApplicationAvailability availability) {
    this.availability = availability;
  }

  @GetMapping("/health")
  ResponseEntity<Map<String, String>> health() {
    boolean ready = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
    return ResponseEntity.status(ready ? 200 : 503)
        .body(Map.of("status", ready ? "ready" : "starting"));
  }
}
