package org.tinfusin.contribution;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.tinfusin.narrative.Edtf;
import org.tinfusin.shell.Translations;

/** Says dates as people do, so that whoever typed one sees how it was understood. */
@Service
public class Datings {
  private final Translations words;

  Datings(Translations words) {
    this.words = words;
  }

  /** What was typed, in the reader's words; empty when it is no date that the atlas knows. */
  public String inWords(String typed, Locale reader) {
    return Edtf.understand(typed).map(date -> inWords(date, reader)).orElse("");
  }

  private String inWords(Edtf date, Locale reader) {
    Edtf.Wording wording = date.wording();
    return wording.key().isEmpty()
        ? wording.values().getFirst()
        : words.text(reader, wording.key(), wording.values().toArray());
  }
}
