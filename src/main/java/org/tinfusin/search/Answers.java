package org.tinfusin.search;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives JSON answers that hold until the collection changes: whoever has the answer already learns
 * that it still holds, at the cost of the revision alone; else it is kept here, or made.
 */
@Component
class Answers {
  private final CollectionTags tags;
  private final KeptAnswers kept;
  private final JsonMapper json;

  Answers(CollectionTags tags, KeptAnswers kept, JsonMapper json) {
    this.tags = tags;
    this.kept = kept;
    this.json = json;
  }

  /**
   * The answer to a question.
   *
   * @param forLong the revision stands in the address, which therefore never changes its answer
   * @param question tells it from all other questions of these doors
   */
  ResponseEntity<byte[]> answer(
      WebRequest request, boolean forLong, Object question, Supplier<?> making) {
    CollectionTag tag = tags.now();
    if (request.checkNotModified(tag.entityTag())) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).cacheControl(keeping(forLong)).build();
    }
    byte[] body = kept.answer(tag, question, () -> json.writeValueAsBytes(making.get()));
    return ResponseEntity.ok()
        .cacheControl(keeping(forLong))
        .contentType(MediaType.APPLICATION_JSON)
        .body(body);
  }

  private static CacheControl keeping(boolean forLong) {
    return forLong ? CacheControl.maxAge(7, TimeUnit.DAYS).cachePublic() : CacheControl.noCache();
  }
}
