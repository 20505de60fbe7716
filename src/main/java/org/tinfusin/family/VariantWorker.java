package org.tinfusin.family;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works off, in the background and one batch at a time, what waits for variants to be found. */
@Component
@ConditionalOnProperty(name = "tinfusin.variants", havingValue = "on", matchIfMissing = true)
class VariantWorker implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(VariantWorker.class);
  private static final int BATCH = 20;
  private static final long REST_MILLIS = 3000;

  private final VariantSuggestions suggestions;
  private final Thread thread;

  VariantWorker(VariantSuggestions suggestions) {
    this.suggestions = suggestions;
    this.thread = Thread.ofPlatform().name("variants").daemon().priority(1).unstarted(this::work);
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    thread.start();
  }

  @Override
  public void destroy() {
    thread.interrupt();
  }

  private void work() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        if (batch() == 0) {
          prepare();
          Thread.sleep(REST_MILLIS);
        }
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void prepare() {
    try {
      suggestions.prepare();
    } catch (RuntimeException databaseAway) {
      LOG.debug("Whoever asks first will wait a little", databaseAway);
    }
  }

  private int batch() {
    try {
      return suggestions.workOff(BATCH);
    } catch (RuntimeException fault) {
      return oneByOne();
    }
  }

  /** One that fails must not keep the others waiting. */
  private int oneByOne() {
    try {
      return suggestions.workOff(1);
    } catch (RuntimeException fault) {
      LOG.warn("Variants could not be looked for", fault);
      return aside(String.valueOf(fault.getMessage()));
    }
  }

  private int aside(String trouble) {
    try {
      suggestions.putAside(trouble);
    } catch (RuntimeException databaseAway) {
      LOG.debug("Nor could that be noted", databaseAway);
    }
    return 0;
  }
}
