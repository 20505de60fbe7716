package org.tinfusin.explore;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.language.Script;
import org.tinfusin.language.WordDiff;
import org.tinfusin.narrative.NarrativeVersion;
import org.tinfusin.shell.Translations;

/** Shows what a version of a narrative has beside another one, part by part and word by word. */
@Service
public class VersionParts {
  private final Translations words;
  private final VersionWords versions;

  VersionParts(Translations words, VersionWords versions) {
    this.words = words;
    this.versions = versions;
  }

  /** HTML of what differs: taken words as {@code del}, put ones as {@code ins}. */
  public String compare(NarrativeVersion older, NarrativeVersion newer, Locale reader) {
    Map<String, String> before = versions.of(older, reader);
    Map<String, String> after = versions.of(newer, reader);
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
      return Html.element("p", "").text(words.text(reader, "versions.same")).outerHtml();
    }
    return exactly(list);
  }

  /** Without lines that nobody wrote: they would be seen, since those of the texts are. */
  private static String exactly(Element list) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.body().appendChild(list);
    return list.outerHtml();
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
}
