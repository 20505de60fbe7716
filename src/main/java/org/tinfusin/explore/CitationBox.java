package org.tinfusin.explore;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.tinfusin.shell.Translations;
import tools.jackson.databind.json.JsonMapper;

/** How to cite a page: a sentence, and the same for reference managers, each to be copied. */
final class CitationBox {
  private final Translations words;
  private final JsonMapper json;

  CitationBox(Translations words, JsonMapper json) {
    this.words = words;
    this.json = json;
  }

  void append(PageCitation citation, Element body, Locale reader) {
    Element section = Html.child(body, "section", "cite");
    Html.child(section, "h2", "", words.text(reader, "section.cite"));
    Html.child(section, "p", "citation", citation.plain(words)).attr("id", "citation-plain");
    copy(section, "citation-plain", words.text(reader, "cite.copy"), reader);
    String doors = "narratives/" + citation.narrative().slug() + "/citation";
    form(section, "BibTeX", "citation-bib", citation.bibtex(words), doors + ".bib", reader);
    String item = json.writerWithDefaultPrettyPrinter().writeValueAsString(citation.csl(words));
    form(section, "CSL-JSON", "citation-json", item, doors + ".json", reader);
  }

  private void form(
      Element section, String name, String id, String text, String door, Locale reader) {
    Element details = Html.child(section, "details", "citation-form");
    Html.child(details, "summary", "", name);
    Html.child(details, "pre", "", "")
        .attr("id", id)
        .attr("dir", "ltr")
        .attr("tabindex", "0")
        .attr("aria-label", name)
        .attr("role", "group")
        .appendText(text);
    Element ways = Html.child(details, "p", "cite-ways");
    copy(ways, id, words.text(reader, "cite.copy-form", name), reader);
    ways.appendText(" ");
    String language = "?hl=" + reader.getLanguage();
    Html.link(ways, door + language, words.text(reader, "cite.download", name))
        .attr("router-ignore", true)
        .attr("download", true);
  }

  private void copy(Element parent, String id, String label, Locale reader) {
    CopyButton.append(parent, id, label, words.text(reader, "cite.copied"));
  }
}
