package org.tinfusin.contribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tinfusin.account.CurrentAccount;

/**
 * The door by which the form of a contribution keeps what is typed, word by word. It is asked with
 * the token against forged requests, and only by whoever has signed in.
 */
@RestController
class ContributionDoor {
  private final Contributions contributions;
  private final CurrentAccount current;
  private final Datings datings;

  ContributionDoor(Contributions contributions, CurrentAccount current, Datings datings) {
    this.contributions = contributions;
    this.current = current;
    this.datings = datings;
  }

  /**
   * What the page sends.
   *
   * @param version the one that was changed; 0 for a new draft
   */
  record Sent(int version, @Nullable Map<String, String> fields) {
    Typed typed() {
      Map<String, String> texts = fields == null ? new HashMap<>() : new HashMap<>(fields);
      texts.values().removeIf(Objects::isNull);
      return new Typed(texts);
    }
  }

  /**
   * What is kept now.
   *
   * @param when how the date was understood, in the reader's words; empty when it was not
   */
  record Kept(int version, String when) {}

  /** Keeps all that stands in the form; sent twice, it is kept once. */
  @PutMapping("/my/contributions/{key}.json")
  ResponseEntity<Kept> keep(
      @PathVariable UUID key,
      @RequestParam(defaultValue = "en") String ui,
      @RequestBody Sent sent) {
    Typed typed = sent.typed();
    int version = contributions.save(key, sent.version(), typed, current.get());
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new Kept(version, datings.inWords(typed.get("recorded"), Locale.of(ui))));
  }
}
