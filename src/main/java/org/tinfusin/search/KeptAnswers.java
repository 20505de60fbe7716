package org.tinfusin.search;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Answers in memory, each under the tag it was made for: after a change of the collection nobody
 * asks for the old ones, and they make room. What several ask for at once is made once.
 */
@Component
class KeptAnswers {
  /** Bytes; some ten thousand tiles. */
  private static final long ROOM = 32L << 20;

  /** Bytes that an entry costs beside its answer. */
  private static final int OVERHEAD = 400;

  private final AsyncCache<Entry, byte[]> kept =
      Caffeine.newBuilder()
          .maximumWeight(ROOM)
          .weigher((Entry entry, byte[] answer) -> answer.length + OVERHEAD)
          .buildAsync();

  private record Entry(CollectionTag tag, Object question) {}

  /** The answer to the question, made now unless it is kept; a failure is not kept. */
  byte[] answer(CollectionTag tag, Object question, Supplier<byte[]> making) {
    CompletableFuture<byte[]> own = new CompletableFuture<>();
    CompletableFuture<byte[]> known = kept.asMap().putIfAbsent(new Entry(tag, question), own);
    return known == null ? make(own, making) : await(known);
  }

  private static byte[] make(CompletableFuture<byte[]> answer, Supplier<byte[]> making) {
    try {
      byte[] made = making.get();
      answer.complete(made);
      return made;
    } catch (RuntimeException | Error fault) {
      answer.completeExceptionally(fault);
      throw fault;
    }
  }

  private static byte[] await(CompletableFuture<byte[]> answer) {
    try {
      return answer.join();
    } catch (CompletionException fault) {
      throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
    }
  }
}
