package org.tinfusin.explore;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.shell.Translations;

/** A list of facts ({@code dl}); what is not known is left out. */
final class FactList {
  private final Element list;
  private final Translations words;
  private final Locale reader;

  FactList(Element list, Translations words, Locale reader) {
    this.list = list;
    this.words = words;
    this.reader = reader;
  }

  void add(String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      Html.child(list, "dt", "", words.text(reader, key));
      Html.child(list, "dd", "", value);
    }
  }

  /** A fact whose value is written in another language than the page. */
  void addIn(String language, String key, String value) {
    Html.child(list, "dt", "", words.text(reader, key));
    Html.child(list, "dd", "", value).attr("lang", language).attr("dir", "auto");
  }

  /** A fact in the reader's language or the next best one. */
  void add(String key, LocalizedText value) {
    value
        .in(reader)
        .ifPresent(
            part -> {
              Html.child(list, "dt", "", words.text(reader, key));
              Html.child(list, "dd", "", part);
            });
  }

  /** A fact that is one or more ways to other pages, by their addresses. */
  void addLinks(String name, Map<String, LocalizedText> titles) {
    if (!titles.isEmpty()) {
      Html.child(list, "dt", "", name);
    }
    titles.forEach(
        (address, title) ->
            title
                .in(reader)
                .ifPresent(
                    part ->
                        Html.child(
                            Html.link(Html.child(list, "dd", ""), address, ""), "span", "", part)));
  }

  /** A note under the last fact. */
  void addNote(String note) {
    Html.child(list, "dd", "fact-note", note);
  }
}
