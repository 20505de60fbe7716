package org.tinfusin.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.Script;
import org.tinfusin.language.WordDiff;
import org.tinfusin.narrative.NarrativeDraft;
import org.tinfusin.narrative.NarrativeVersion;
import org.tinfusin.narrative.PlaceLink;
import org.tinfusin.narrative.Text;
import org.tinfusin.narrative.Words;
import org.tinfusin.shell.Translations;

/** Shows what a version of a narrative has beside another one, part by part and word by word. */
@Service
public class VersionParts {
  private final Translations words;

  VersionParts(Translations words) {
    this.words = words;
  }

  /** What differs: taken words as {@code del}, put ones as {@code ins}. */
  public Element compare(NarrativeVersion older, NarrativeVersion newer, Locale reader) {
    Map<String, String> before = parts(older, reader);
    Map<String, String> after = parts(newer, reader);
    Element list = Html.element("dl", "version-parts");
    Map<String, String> all = new LinkedHashMap<>(before);
    all.putAll(after);
    for (String part : all.keySet()) {
      String was = before.getOrDefault(part, "");
      String is = after.getOrDefault(part, "");
      if (!was.equals(is)) {
        Html.child(list, "dt", "", part);
        append(Html.child(list, "dd", ""), was, is);
      }
    }
    if (list.childrenSize() == 0) {
      return Html.element("p", "").text(words.text(reader, "versions.same"));
    }
    return list;
  }

  private static void append(Element part, String was, String is) {
    part.attr("dir", Script.of(is.isEmpty() ? was : is).direction().html());
    for (WordDiff.Run run : WordDiff.between(was, is)) {
      switch (run.change()) {
        case KEPT -> part.appendText(run.text());
        case TAKEN -> Html.child(part, "del", "", run.text());
        case PUT -> Html.child(part, "ins", "", run.text());
      }
    }
  }

  /** Everything a version says, by the name of its part. */
  private Map<String, String> parts(NarrativeVersion version, Locale reader) {
    NarrativeDraft draft = version.draft();
    Map<String, String> parts = new LinkedHashMap<>();
    put(parts, "versions.state", Words.word(version.state()), reader);
    put(parts, "versions.protocol", Words.word(draft.protocol()), reader);
    put(parts, "versions.reserved", draft.reservedPlace() ? "✓" : "", reader);
    put(parts, "versions.title", draft.title(), reader);
    put(parts, "versions.story", draft.family(), reader);
    put(parts, "versions.genre", draft.genre().word() + " · " + draft.subgenre(), reader);
    put(parts, "versions.language", draft.language().value(), reader);
    put(parts, "versions.people", draft.people(), reader);
    put(parts, "versions.people-note", draft.peopleNote(), reader);
    put(parts, "versions.teller", draft.teller(), reader);
    put(parts, "versions.collector", draft.collector(), reader);
    put(parts, "versions.poet", draft.poet().name(), reader);
    put(parts, "versions.recorded", draft.recorded(), reader);
    put(parts, "versions.note", draft.attestation().note(), reader);
    put(
        parts,
        "versions.places",
        draft.places().stream().map(VersionParts::place).collect(Collectors.joining("\n")),
        reader);
    put(parts, "versions.sources", lines(draft.citations()), reader);
    put(parts, "versions.types", String.join(", ", draft.taleTypes()), reader);
    put(parts, "versions.motifs", String.join(", ", draft.motifs()), reader);
    put(parts, "versions.recordings", lines(draft.recordings()), reader);
    int number = 1;
    for (Text text : draft.texts()) {
      String name =
          words.text(
              reader,
              "versions.text",
              number++,
              Words.word(text.kind()),
              text.language().value());
      parts.put(name, text.body());
    }
    return parts;
  }

  private void put(
      Map<String, String> parts,
      String key,
      @Nullable String value,
      Locale reader) {
    parts.put(words.text(reader, key), Objects.requireNonNullElse(value, ""));
  }

  private void put(Map<String, String> parts, String key, LocalizedText value, Locale reader) {
    String all =
        value.byLanguage().entrySet().stream()
            .map(text -> text.getKey() + ": " + text.getValue())
            .sorted()
            .collect(Collectors.joining("\n"));
    parts.put(words.text(reader, key), all);
  }

  private static String place(PlaceLink link) {
    String area = link.footprint() == null ? "" : " · " + link.footprint().written();
    return link.place() + " · " + Words.word(link.role()) + " · " + link.certainty().word() + area;
  }

  private static String lines(List<?> things) {
    return things.stream().map(String::valueOf).collect(Collectors.joining("\n"));
  }
}
