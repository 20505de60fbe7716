package org.tinfusin.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Loads the founding collection before the atlas says that it is ready. */
@Component
@ConditionalOnProperty(name = "tinfusin.import", havingValue = "on", matchIfMissing = true)
class FoundingCollectionLoader implements ApplicationRunner {
  private static final Logger PROGRESS = LoggerFactory.getLogger("tinfusin.progress");
  private static final int STEP = 40;

  private final FoundingCollection collection;

  FoundingCollectionLoader(FoundingCollection collection) {
    this.collection = collection;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (collection.isLoaded()) {
      return;
    }
    ImportReport report = collection.load(FoundingCollectionLoader::tell);
    PROGRESS.info(
        "The founding collection is loaded: {} rows written, {} unchanged, {} passed over",
        report.written(),
        report.unchanged(),
        report.broken().size());
  }

  private static void tell(FoundingCollection.Progress progress) {
    if (progress.done() % STEP == 0 || progress.done() == progress.of()) {
      PROGRESS.info("Loading the founding collection: {} of {}", progress.done(), progress.of());
    }
  }
}
