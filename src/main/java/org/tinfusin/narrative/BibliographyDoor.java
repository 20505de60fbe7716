package org.tinfusin.narrative;

import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The door {@code /bibliography.json}: every work of the bibliography for reference managers, as
 * CSL-JSON (citeproc, schema csl-data 1.0). It names works only, never a narrative.
 */
@RestController
class BibliographyDoor {
  static final String CSL_JSON = "application/vnd.citationstyles.csl+json;charset=UTF-8";

  private final Bibliography bibliography;

  BibliographyDoor(Bibliography bibliography) {
    this.bibliography = bibliography;
  }

  @GetMapping(value = "/bibliography.json", produces = CSL_JSON)
  ResponseEntity<List<Map<String, Object>>> works() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .body(bibliography.all().stream().map(CslItem::of).toList());
  }
}
