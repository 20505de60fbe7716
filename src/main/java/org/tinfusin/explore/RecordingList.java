package org.tinfusin.explore;

import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.tinfusin.language.LanguageTag;
import org.tinfusin.language.Script;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.NarrativeReading.Heard;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/** Recordings to listen to, with the browser's own player: nothing is loaded before it is asked for. */
final class RecordingList {
  private final Translations words;
  private final Names names;

  RecordingList(Translations words, Names names) {
    this.words = words;
    this.names = names;
  }

  void append(NarrativeReading narrative, Element body, Locale reader) {
    if (narrative.recordings().isEmpty()) {
      return;
    }
    Element section = Html.child(body, "section", "recordings");
    Html.child(section, "h2", "", words.text(reader, "section.recordings"));
    int number = 1;
    for (Heard heard : narrative.recordings()) {
      append(section, heard, narrative, number++, reader);
    }
  }

  private void append(
      Element section, Heard heard, NarrativeReading narrative, int number, Locale reader) {
    Element figure = Html.child(section, "figure", "recording");
    String language = Objects.requireNonNullElse(heard.language(), narrative.language());
    String label =
        words.text(reader, "recording.label", number, names.language(language, reader));
    Element caption = Html.child(figure, "figcaption", "", label + length(heard, reader));
    Element player = Html.child(figure, "audio", "");
    player.attr("controls", true).attr("preload", "none").attr("aria-label", label);
    player.attr("src", "media/" + heard.media()).attr("lang", new LanguageTag(language).forWeb());
    Html.link(player, "media/" + heard.media(), words.text(reader, "recording.file"));
    if (heard.note() != null) {
      Element note = Html.child(caption, "span", "recording-note", heard.note());
      note.attr("dir", Script.of(heard.note()).direction().html());
    }
  }

  /** Such as " · 3:05"; nothing when it is not known. */
  private String length(Heard heard, Locale reader) {
    if (heard.seconds() == null) {
      return "";
    }
    long seconds = Math.round(heard.seconds());
    return " · " + words.text(reader, "recording.length", seconds / 60, "%02d".formatted(seconds % 60));
  }
}
