package org.tinfusin.contribution.ui;

import com.vaadin.flow.dom.Element;
import java.util.List;

/** Where a recording is chosen, sent, heard and taken out again; the page itself sends the file. */
final class RecordingField {
  /** The device offers these; the atlas looks into the file. */
  private static final String OFFERED =
      "audio/*,.mp3,.m4a,.aac,.ogg,.oga,.opus,.wav,.flac,.weba,.webm";

  private final FormFields fields;
  private final FormWords words;

  RecordingField(FormFields fields, FormWords words) {
    this.fields = fields;
    this.words = words;
  }

  Element element() {
    Element chooser =
        new Element("input")
            .setAttribute("type", "file")
            .setAttribute("id", "f-recording-file")
            .setAttribute("accept", OFFERED)
            .setAttribute("aria-describedby", "recording-help");
    Element choosing = part("recording-choosing");
    choosing.appendChild(
        new Element("label").setAttribute("for", "f-recording-file").setText(label()), chooser);
    Element box = new Element("recording-field").setAttribute("class", "field");
    box.setAttribute("data-field", "recording");
    box.setAttribute("data-ui", words.reader().getLanguage());
    box.appendChild(
        fields.unseen("recording"),
        fields.unseen("recording-name"),
        choosing,
        help(),
        sending(),
        there(),
        new Element("p").setAttribute("class", "recording-said").setAttribute("role", "status"),
        fields.lines("recording-note", 2));
    return box;
  }

  private String label() {
    return words.field("recording");
  }

  private Element help() {
    Element help = new Element("ul").setAttribute("class", "recording-help");
    help.setAttribute("id", "recording-help");
    for (String line : List.of("kinds", "length", "why", "who")) {
      help.appendChild(new Element("li").setText(words.text("recording." + line)));
    }
    return help;
  }

  private Element sending() {
    Element sending = part("recording-sending").setAttribute("hidden", true);
    sending.appendChild(
        new Element("progress")
            .setAttribute("max", "100")
            .setAttribute("aria-label", words.text("form.recording-sending")),
        new Element("span").setAttribute("class", "recording-share"),
        button("recording-stop", words.text("recording.stop")));
    return sending;
  }

  private Element there() {
    Element there = part("recording-there").setAttribute("hidden", true);
    there.appendChild(
        new Element("p").setAttribute("class", "recording-name").setAttribute("dir", "auto"),
        new Element("audio")
            .setAttribute("controls", true)
            .setAttribute("preload", "none")
            .setAttribute("aria-label", label()),
        button("recording-remove", words.text("recording.remove")));
    return there;
  }

  private static Element part(String className) {
    return new Element("div").setAttribute("class", className);
  }

  private static Element button(String className, String said) {
    return new Element("button")
        .setAttribute("type", "button")
        .setAttribute("class", "contribute-do " + className)
        .setText(said);
  }
}
