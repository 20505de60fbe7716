package org.tinfusin.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A story told for the atlas borrows no sentence from another one. */
class SentencesTest {
  private static final int LONG = 12;

  private final Faults faults = new Faults();

  @Test
  void noLongSentenceStandsInTwoFamilies() {
    for (String language : Geodata.LANGUAGES) {
      Map<List<String>, String> firstSeen = new HashMap<>();
      for (StoryFile file : Geodata.families()) {
        for (String text : file.texts(language)) {
          for (String sentence : Words.sentences(text)) {
            compare(file, sentence, language, firstSeen);
          }
        }
      }
    }

    faults.assertNone();
  }

  private void compare(
      StoryFile file, String sentence, String language, Map<List<String>, String> firstSeen) {
    List<String> words = Words.list(sentence);
    if (words.size() >= LONG) {
      String other = firstSeen.putIfAbsent(words, file.name());
      faults.unless(
          other == null || other.equals(file.name()),
          file.where(language),
          "“" + sentence + "” stands in " + other + " too: say it in another way");
    }
  }
}
