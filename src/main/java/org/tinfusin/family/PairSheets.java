package org.tinfusin.family;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.tinfusin.family.PairSheet.FamilyName;
import org.tinfusin.family.PairSheet.MarkedText;
import org.tinfusin.family.PairSheet.Side;
import org.tinfusin.family.PairSheet.StepRow;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.language.LocalizedText.Part;
import org.tinfusin.language.Script;
import org.tinfusin.language.TextDirection;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Text;
import org.tinfusin.narrative.Text.Kind;
import org.tinfusin.narrative.Words;

/** Lays two published narratives side by side: texts, steps, numbers, and what was said of them. */
@Service
@PreAuthorize("hasAnyRole('CURATOR', 'ADMINISTRATOR')")
public class PairSheets {
  private static final Set<Kind> TOLD = Set.of(Kind.ORIGINAL, Kind.INCIPIT, Kind.TRANSCRIPTION);
  private static final Set<Kind> SHOWN =
      Set.of(
          Kind.ORIGINAL,
          Kind.INCIPIT,
          Kind.TRANSCRIPTION,
          Kind.GLOSS,
          Kind.TRANSLATION,
          Kind.SUMMARY,
          Kind.SENSE,
          Kind.NOTE);

  private final Narratives narratives;
  private final StoryFamilies families;
  private final FamilyChanges memberships;
  private final VariantSuggestions suggestions;
  private final VariantLinks links;

  PairSheets(
      Narratives narratives,
      StoryFamilies families,
      FamilyChanges memberships,
      VariantSuggestions suggestions,
      VariantLinks links) {
    this.narratives = narratives;
    this.families = families;
    this.memberships = memberships;
    this.suggestions = suggestions;
    this.links = links;
  }

  /** A text before it is marked. */
  private record Said(String key, String language, String body) {
    /** Notes name indexes and sources, and are not compared. */
    boolean isCompared() {
      return !key.equals("workbench.text.note");
    }
  }

  /** The two side by side; nothing when one of them is not published. */
  public Optional<PairSheet> of(NarrativePair pair, Locale reader) {
    Optional<NarrativeReading> one = narratives.read(pair.narrative());
    Optional<NarrativeReading> other = narratives.read(pair.other());
    return one.flatMap(first -> other.map(second -> sheet(pair, first, second, reader)));
  }

  private PairSheet sheet(
      NarrativePair pair, NarrativeReading one, NarrativeReading other, Locale reader) {
    List<Said> ofOne = said(one, reader);
    List<Said> ofOther = said(other, reader);
    return new PairSheet(
        pair,
        new Side(one, familiesOf(one, reader), marked(ofOne, ofOther)),
        new Side(other, familiesOf(other, reader), marked(ofOther, ofOne)),
        suggestions.compare(pair),
        links.historyOf(pair),
        steps(plot(one, ofOne, reader), plot(other, ofOther, reader)));
  }

  private List<FamilyName> familiesOf(NarrativeReading narrative, Locale reader) {
    return memberships.familiesOf(narrative.slug()).stream()
        .map(
            slug ->
                new FamilyName(
                    slug, families.find(slug).flatMap(f -> f.title().in(reader)).orElse(null)))
        .toList();
  }

  /** What is told in its own words, and else in the reader's language; then its story in short. */
  private List<Said> said(NarrativeReading narrative, Locale reader) {
    List<Said> said = new ArrayList<>();
    for (Text text : narrative.texts()) {
      if (SHOWN.contains(text.kind()) && isFor(reader, text, narrative.texts())) {
        said.add(
            new Said(
                "workbench.text." + Words.word(text.kind()), text.language().value(), text.body()));
      }
    }
    story(narrative)
        .flatMap(story -> story.gist().in(reader))
        .filter(gist -> said.stream().noneMatch(text -> text.body().equals(gist.text())))
        .ifPresent(gist -> said.add(new Said("workbench.text.gist", gist.language(), gist.text())));
    return said;
  }

  private static boolean isFor(Locale reader, Text text, List<Text> all) {
    if (TOLD.contains(text.kind())) {
      return true;
    }
    Map<String, String> byLanguage =
        all.stream()
            .filter(other -> other.kind() == text.kind())
            .collect(Collectors.toMap(t -> t.language().value(), Text::body, (a, b) -> a));
    return new LocalizedText(byLanguage)
        .in(reader)
        .filter(part -> part.language().equals(text.language().value()))
        .isPresent();
  }

  private Optional<StoryFamily> story(NarrativeReading narrative) {
    return Optional.ofNullable(narrative.family()).flatMap(families::find);
  }

  private static List<MarkedText> marked(List<Said> said, List<Said> other) {
    return said.stream().map(text -> marked(text, other)).toList();
  }

  private static MarkedText marked(Said text, List<Said> others) {
    String other =
        others.stream()
            .filter(said -> said.isCompared() && text.isCompared())
            .filter(said -> said.language().equals(text.language()))
            .map(Said::body)
            .collect(Collectors.joining("\n"));
    SharedPassages shared = SharedPassages.of(text.language(), text.body(), other);
    TextDirection direction = Script.of(text.body()).direction();
    return new MarkedText(text.key(), text.language(), direction, shared.mark(text.body()));
  }

  /** The steps of its story; without these the sentences of what it says for this reader. */
  private List<Part> plot(NarrativeReading narrative, List<Said> said, Locale reader) {
    List<Part> steps =
        story(narrative).map(StoryFamily::steps).orElse(List.of()).stream()
            .flatMap(step -> step.in(reader).stream())
            .toList();
    if (!steps.isEmpty()) {
      return steps;
    }
    return said.stream()
        .filter(text -> text.language().equals(reader.getLanguage()))
        .filter(Said::isCompared)
        .flatMap(text -> PlotAlignment.sentences(text.body()).stream())
        .map(sentence -> new Part(reader.getLanguage(), sentence))
        .toList();
  }

  private static List<StepRow> steps(List<Part> one, List<Part> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return List.of();
    }
    return PlotAlignment.pairs(stems(one), stems(other)).stream()
        .map(step -> new StepRow(at(one, step.one()), at(other, step.other())))
        .toList();
  }

  private static @Nullable Part at(List<Part> steps, int number) {
    return number == 0 ? null : steps.get(number - 1);
  }

  private static List<Set<String>> stems(List<Part> steps) {
    return steps.stream()
        .map(step -> (Set<String>) new HashSet<>(WordStems.of(step.language(), step.text())))
        .toList();
  }
}
