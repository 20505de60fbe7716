package org.tinfusin.contribution.ui;

import com.vaadin.flow.dom.Element;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tinfusin.contribution.Typed;
import org.tinfusin.language.Language;
import org.tinfusin.leaflet.MapPicker;
import org.tinfusin.leaflet.Viewport;
import org.tinfusin.narrative.Protocol;

/** The parts of the form: what it is, its words, where, who and when, rights. */
final class FormParts {
  private static final Map<String, String> SCRIPTS =
      ordered(
          "Latn",
          "Latin",
          "Arab",
          "العربية",
          "Tfng",
          "ⵜⵉⴼⵉⵏⴰⵖ",
          "Nkoo",
          "ߒߞߏ",
          "Adlm",
          "𞤀𞤣𞤤𞤢𞤥");

  private final FormWords words;
  private final FormFields fields;
  private final Typed typed;
  private final UnaryOperator<String> titleOfStory;

  /**
   * @param titleOfStory gives the title of a story by its slug; nothing for one that is not there
   */
  FormParts(Typed typed, FormWords words, UnaryOperator<String> titleOfStory) {
    this.words = words;
    this.typed = typed;
    this.titleOfStory = titleOfStory;
    this.fields =
        new FormFields(
            typed.get("protocol").isEmpty()
                ? typed.with("protocol", Protocol.PUBLIC.word())
                : typed,
            words);
  }

  /**
   * @param look where the map looks before a place is chosen; null for everywhere
   */
  List<FormPart> all(
      Map<String, Language> languages, Map<String, String> mapLabels, @Nullable Viewport look) {
    return List.of(what(), told(languages), where(mapLabels, look), who(), rights());
  }

  private FormPart what() {
    return FormPart.of(
        "what",
        words,
        "genre title",
        story(),
        fields.cards("genre", chosen("genre", "tale", "proverb", "poem")),
        fields.line("title"),
        fields.line("subgenre"));
  }

  /** The story that somebody came from, as long as they say so. */
  private Element story() {
    String title = titleOfStory.apply(typed.get("story"));
    return title.isEmpty()
        ? new Element("div").setAttribute("hidden", true)
        : fields.box("story", typed.get("story"), words.text("story.of", title));
  }

  private FormPart told(Map<String, Language> languages) {
    return FormPart.of(
        "words",
        words,
        "language text|summary",
        row(
            fields.list("language", names(languages)),
            fields.list("script", scripts()),
            fields.list("direction", chosen("direction", "ltr", "rtl"))),
        fields.lines("text", 10),
        similar(),
        new RecordingField(fields, words).element(),
        below(
            "translation",
            fields.list("translation-language", readers()),
            fields.line("translation-title"),
            fields.lines("translation", 8)),
        below("summary", fields.list("summary-language", readers()), fields.lines("summary", 4)),
        warnings());
  }

  private FormPart where(Map<String, String> mapLabels, @Nullable Viewport look) {
    MapPicker map = new MapPicker();
    if (look != null) {
      map.show(look);
    }
    map.setReader(words.reader());
    map.setLabels(mapLabels);
    Element place =
        new Element("place-field").setAttribute("data-ui", words.reader().getLanguage());
    Element device =
        new Element("button")
            .setAttribute("type", "button")
            .setAttribute("class", "place-device")
            .setText(words.text("place.device"));
    Element how =
        new Element("p").setAttribute("class", "field-hint").setText(words.text("place.how"));
    Element said =
        new Element("p").setAttribute("class", "place-said").setAttribute("role", "status");
    place.appendChild(
        fields.line("place-name"),
        fields.unseen("place"),
        map.getElement(),
        how,
        row(fields.degrees("lat"), fields.degrees("lon"), device),
        said);
    return FormPart.of(
        "where",
        words,
        "place|lat role certainty",
        place,
        row(
            fields.list("role", chosen("role", "told_at", "set_in", "teller_home")),
            fields.list("certainty", chosen("certainty", "certain", "less_certain", "uncertain"))),
        fields.box("only-region"));
  }

  private FormPart who() {
    return FormPart.of(
        "who",
        words,
        "",
        row(fields.line("teller"), fields.line("collector")),
        fields.box("unnamed"),
        fields.line("recorded"),
        fields.lines("sources", 3));
  }

  private FormPart rights() {
    return FormPart.of(
        "rights",
        words,
        "licence consent-publish|public-domain consent-how|public-domain",
        question("consent-publish"),
        question("consent-name"),
        question("consent-class"),
        question("consent-research"),
        fields.lines("consent-how", 3),
        fields.lines("public-domain", 2),
        fields.list(
            "licence", chosen("licence", "cc-by", "cc-by-nc", "cc-by-nc-nd", "public-domain")),
        fields.cards("protocol", protocols()),
        fields.box("show-contributor"));
  }

  /** Who may read it, from everyone to the fewest. */
  private Map<String, String> protocols() {
    return chosen(
        "protocol", Stream.of(Protocol.values()).map(Protocol::word).toArray(String[]::new));
  }

  private Element question(String name) {
    return fields.cards(name, chosen("answer", "yes", "no"));
  }

  private Element warnings() {
    Element group = new Element("fieldset").setAttribute("class", "warnings");
    group.appendChild(new Element("legend").setText(words.text("warnings")));
    Typed.names().stream()
        .filter(name -> name.startsWith("warning-"))
        .forEach(name -> group.appendChild(fields.box(name)));
    return group;
  }

  private static Element similar() {
    return new Element("div").setAttribute("class", "draft-similar").setAttribute("role", "status");
  }

  /** Something most people leave out: it opens. */
  private Element below(String name, Element... content) {
    Element details = new Element("details").setAttribute("class", "draft-below below-" + name);
    details.appendChild(new Element("summary").setText(words.text("below." + name)));
    details.appendChild(content);
    return details;
  }

  private static Element row(Element... content) {
    return new Element("div").setAttribute("class", "draft-row").appendChild(content);
  }

  private Map<String, String> chosen(String field, String... values) {
    return Stream.of(values)
        .collect(
            Collectors.toMap(
                Function.identity(),
                value -> words.text(field + "." + value),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** Every language by its own name and the reader's, in the order of the latter. */
  private Map<String, String> names(Map<String, Language> languages) {
    Collator order = Collator.getInstance(words.reader());
    Map<String, String> names = new LinkedHashMap<>();
    languages.values().stream()
        .sorted(Comparator.comparing(language -> name(language), order))
        .forEach(
            language ->
                names.put(
                    language.tag(),
                    Stream.of(name(language), language.endonym())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" · "))));
    return names;
  }

  private String name(Language language) {
    return language.name().textFor(words.reader());
  }

  private Map<String, String> scripts() {
    Map<String, String> scripts = new LinkedHashMap<>();
    SCRIPTS.forEach(
        (code, own) -> {
          String name = words.text("script." + code);
          scripts.put(code, name.equals(own) ? own : name + " · " + own);
        });
    return scripts;
  }

  /** The three languages that readers are offered, each by its own name. */
  private static Map<String, String> readers() {
    Map<String, String> readers = new LinkedHashMap<>();
    for (String tag : List.of("en", "fr", "ar")) {
      Locale language = Locale.of(tag);
      readers.put(tag, language.getDisplayLanguage(language));
    }
    return readers;
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
