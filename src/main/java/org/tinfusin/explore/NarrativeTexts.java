package org.tinfusin.explore;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.tinfusin.explore.ParallelTexts.Rendering;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.LocalizedText.Part;
import org.tinfusin.language.Script;
import org.tinfusin.narrative.Text;
import org.tinfusin.narrative.Text.Kind;
import org.tinfusin.narrative.Words;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/** The texts of a narrative: its own words first, then what the atlas says of them. */
final class NarrativeTexts {
  /** Translations, and what the atlas writes, in the order of the page. */
  private static final List<Kind> OURS =
      List.of(
          Kind.TRANSLATION,
          Kind.GLOSS,
          Kind.SENSE,
          Kind.SAID_WHEN,
          Kind.FORM,
          Kind.SUMMARY,
          Kind.OCCASION,
          Kind.NOTE);

  private final Translations words;
  private final Names names;
  private final Prose prose;
  private final ParallelTexts parallel;

  NarrativeTexts(Translations words, Names names) {
    this.words = words;
    this.names = names;
    this.prose = new Prose(words, names);
    this.parallel = new ParallelTexts(words, names);
  }

  /** Short words stand in the head of the page, set large; long ones below it. */
  boolean isShort(List<Text> texts) {
    return texts.stream()
        .filter(NarrativeTexts::isTold)
        .allMatch(text -> Paragraphs.of(text.body()).isShort());
  }

  /** The words as they were told beside what they say; alone when nobody has translated them. */
  void told(List<Text> texts, Element parent, Locale reader) {
    Optional<Text> original =
        texts.stream().filter(text -> text.kind() == Kind.ORIGINAL).findFirst();
    Optional<Rendering> rendering = rendering(texts, reader);
    if (original.isEmpty() || rendering.isEmpty()) {
      original(texts, parent, reader);
      return;
    }
    parallel.append(original.get(), rendering.get(), parent, reader);
    List<Text> others = texts.stream().filter(text -> !text.equals(original.get())).toList();
    original(others, parent, reader); // the same words in another script, and how they are read
  }

  /** The words as they were said or sung, and how they are read aloud. */
  void original(List<Text> texts, Element parent, Locale reader) {
    for (Text text : texts) {
      if (text.kind() == Kind.ORIGINAL || text.kind() == Kind.INCIPIT) {
        Element saying = Html.child(parent, "blockquote", "saying", text.body());
        Html.written(saying, text.language().forWeb(), text.direction());
        Html.child(
            parent,
            "p",
            "saying-note",
            words.text(
                reader,
                "text." + Words.word(text.kind()),
                names.language(text.language().value(), reader)));
      } else if (text.kind() == Kind.TRANSCRIPTION) {
        transcription(text, parent);
      }
    }
  }

  private static void transcription(Text text, Element parent) {
    Html.written(
        Html.child(parent, "p", "transcription", text.body()),
        text.language().forWeb() + "-Latn",
        text.direction());
  }

  /** A translation, else the gloss of a proverb, in the reader's language or the next best one. */
  private Optional<Rendering> rendering(List<Text> texts, Locale reader) {
    return renderingKind(texts, reader)
        .flatMap(
            kind ->
                localized(texts, kind)
                    .in(reader)
                    .map(part -> new Rendering(part, heading(kind, part.language(), reader))));
  }

  private String heading(Kind kind, String language, Locale reader) {
    return kind == Kind.GLOSS && language.equals(reader.getLanguage())
        ? words.text(reader, "section.gloss")
        : words.text(reader, "text.translation", names.language(language, reader));
  }

  private static Optional<Kind> renderingKind(List<Text> texts, Locale reader) {
    if (texts.stream().noneMatch(text -> text.kind() == Kind.ORIGINAL)) {
      return Optional.empty();
    }
    if (!localized(texts, Kind.TRANSLATION).isEmpty()) {
      return Optional.of(Kind.TRANSLATION);
    }
    return needsGloss(texts, reader) && !localized(texts, Kind.GLOSS).isEmpty()
        ? Optional.of(Kind.GLOSS)
        : Optional.empty();
  }

  private static boolean isTold(Text text) {
    return text.kind() == Kind.ORIGINAL
        || text.kind() == Kind.INCIPIT
        || text.kind() == Kind.TRANSLATION;
  }

  /** A section for each text in the reader's language; the other languages are one tap away. */
  void ours(List<Text> texts, Element body, Locale reader) {
    Set<String> open = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    Optional<Kind> beside = renderingKind(texts, reader);
    for (Kind kind : OURS) {
      LocalizedText all = localized(texts, kind);
      boolean wanted = kind != Kind.GLOSS || needsGloss(texts, reader);
      others.addAll(all.byLanguage().keySet());
      all.in(reader)
          .filter(shown -> wanted)
          .ifPresent(
              shown -> {
                open.add(kind + shown.language());
                if (beside.filter(kind::equals).isEmpty()) {
                  section(texts, kind, all, body, reader);
                }
              });
    }
    others.forEach(language -> inLanguage(texts, language, open, body, reader));
  }

  private void section(
      List<Text> texts, Kind kind, LocalizedText all, Element body, Locale reader) {
    String name = Words.word(kind);
    prose
        .section(body, "text text-" + name, "section." + name, all, reader)
        .ifPresent(
            section -> {
              basis(texts, kind)
                  .ifPresent(
                      basis ->
                          Html.child(section, "p", "basis", words.text(reader, "basis." + basis)));
              if (kind == Kind.SUMMARY) {
                prose.byTheAtlas(section, reader);
              }
            });
  }

  private static Optional<String> basis(List<Text> texts, Kind kind) {
    return texts.stream()
        .filter(text -> text.kind() == kind)
        .map(Text::basis)
        .filter(java.util.Objects::nonNull)
        .map(Words::word)
        .findFirst();
  }

  /** All texts in one language that do not stand open already, folded. */
  private void inLanguage(
      List<Text> texts, String language, Set<String> open, Element body, Locale reader) {
    Element details = Html.element("details", "other-language");
    Html.child(
        details, "summary", "", words.text(reader, "text.in", names.language(language, reader)));
    for (Kind kind : OURS) {
      String text = localized(texts, kind).exactly(language);
      if (text != null && !open.contains(kind + language)) {
        Element paragraph = Html.child(details, "p", "");
        Html.child(paragraph, "span", "of-kind", words.text(reader, "section." + Words.word(kind)));
        paragraph.appendText(" ");
        Html.child(paragraph, "span", "", new Part(language, text));
      }
    }
    if (details.childrenSize() > 1) {
      body.appendChild(details);
    }
  }

  /** A reader of Arabic reads an original in Arabic script without a gloss from elsewhere. */
  static boolean needsGloss(List<Text> texts, Locale reader) {
    return !reader.getLanguage().equals("ar")
        || localized(texts, Kind.GLOSS).exactly("ar") != null
        || texts.stream().noneMatch(NarrativeTexts::isOriginalInArabicScript);
  }

  private static boolean isOriginalInArabicScript(Text text) {
    return text.kind() == Kind.ORIGINAL && text.script() == Script.ARABIC;
  }

  static LocalizedText localized(List<Text> texts, Kind kind) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    texts.stream()
        .filter(text -> text.kind() == kind)
        .forEach(text -> byLanguage.put(text.language().value(), text.body()));
    return new LocalizedText(byLanguage);
  }
}
