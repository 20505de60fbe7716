package org.tinfusin.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.tinfusin.fixtures.AtlasTest;

@AtlasTest
class AnswersDbTest {
  @Autowired private Answers answers;
  @Autowired private CollectionTags tags;
  @Autowired private JdbcClient jdbc;

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void makesNothingForWhomTheAnswerStillHolds() {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.addHeader("If-None-Match", tags.now().entityTag());

    ResponseEntity<byte[]> answer =
        answers.answer(request(request), false, List.of("held"), this::make);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);
    assertThat(made).hasValue(0);
  }

  @Test
  void makesAnAnswerOnceUntilTheCollectionChanges() {
    ask("once");
    ask("once");
    assertThat(made).hasValue(1);

    jdbc.sql("UPDATE narrative SET status = status WHERE slug = 'nature-will-out-kissidougou'")
        .update();
    ask("once");
    assertThat(made).hasValue(2);
  }

  @Test
  void makesOnceWhatSeveralAskForTogether() {
    CountDownLatch together = new CountDownLatch(4);

    IntStream.range(0, 4)
        .mapToObj(i -> Thread.ofVirtual().start(() -> askWithOthers(together)))
        .toList()
        .forEach(AnswersDbTest::join);

    assertThat(made).hasValue(1);
  }

  @Test
  void keepsNoFailure() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                answers.answer(
                    request(new MockHttpServletRequest("GET", "/")),
                    false,
                    List.of("broken"),
                    () -> {
                      throw new IllegalStateException("no answer");
                    }));

    ask("broken");
    assertThat(made).hasValue(1);
  }

  private void askWithOthers(CountDownLatch together) {
    together.countDown();
    try {
      together.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    ask("together");
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(String question) {
    answers.answer(
        request(new MockHttpServletRequest("GET", "/")), false, List.of(question), this::make);
  }

  private Map<String, Integer> make() {
    return Map.of("made", made.incrementAndGet());
  }

  private static ServletWebRequest request(MockHttpServletRequest request) {
    return new ServletWebRequest(request, new MockHttpServletResponse());
  }
}
