package org.tinfusin.contribution;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tinfusin.account.Account;
import org.tinfusin.account.CurrentAccount;
import org.tinfusin.media.MediaAnswer;
import org.tinfusin.media.MediaItem;
import org.tinfusin.media.MediaRefused;
import org.tinfusin.media.MediaStore;
import org.tinfusin.shell.Translations;

/**
 * The door by which a contribution is given its recording, and by which its contributor and
 * curators hear it: for all others it opens only once the narrative is published, at {@code
 * /media/{id}}.
 */
@RestController
class RecordingDoor {
  private static final String ADDRESS = "/my/contributions/{key}/recording";

  private final Contributions contributions;
  private final CurrentAccount current;
  private final MediaStore media;
  private final Translations words;

  RecordingDoor(
      Contributions contributions, CurrentAccount current, MediaStore media, Translations words) {
    this.contributions = contributions;
    this.current = current;
    this.media = media;
    this.words = words;
  }

  /**
   * What is kept now.
   *
   * @param id what the field {@code recording} of the form says from now on
   * @param name as whoever gave it called it
   * @param seconds how long it plays; null when the file does not say
   */
  record Given(String id, String name, @Nullable Double seconds) {}

  /** The body is the file itself, whatever its type is said to be. */
  @PutMapping(ADDRESS)
  Given give(
      @PathVariable UUID key,
      @RequestParam(defaultValue = "") String name,
      HttpServletRequest request)
      throws IOException {
    Account by = current.get();
    contributions.refuseUnlessWritable(key, by);
    MediaItem item = media.keep(request.getInputStream(), name);
    contributions.give(key, item.id(), by);
    return new Given(item.id(), item.name(), item.seconds());
  }

  @GetMapping(ADDRESS)
  ResponseEntity<Resource> hear(@PathVariable UUID key) {
    return contributions
        .find(key, current.get())
        .flatMap(one -> media.find(one.typed().get("recording")))
        .map(item -> MediaAnswer.of(media.file(item), item))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** The sentence that the page shows at the field. */
  @ExceptionHandler
  ProblemDetail refused(MediaRefused refusal, HttpServletRequest request) {
    Locale reader = Locale.of(Objects.requireNonNullElse(request.getParameter("ui"), "en"));
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.UNPROCESSABLE_CONTENT, words.text(reader, refusal.reason().key()));
  }
}
