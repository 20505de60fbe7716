package org.tinfusin.explore;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.tinfusin.shell.ReaderLanguage;
import org.tinfusin.shell.Translations;

/** The code by which another site shows a map of the atlas in a frame. */
public final class EmbedBox {
  private static final String CODE = "embed-code";

  private final Translations words;

  public EmbedBox(Translations words) {
    this.words = words;
  }

  /** The address of a story's map for frames. */
  public String story(String root, String slug, Locale reader) {
    return root + "/stories/" + slug + "?embed&" + language(reader);
  }

  /**
   * The address of the map of a search for frames.
   *
   * @param query query string, without a question mark
   */
  public String search(String root, String query, Locale reader) {
    return root + "/?embed&" + language(reader) + (query.isEmpty() ? "" : "&" + query);
  }

  /** A folded box with the code and a button that copies it. */
  public void append(String address, String title, Element parent, Locale reader) {
    Element details = Html.child(parent, "details", "embed-box");
    Html.child(details, "summary", "", words.text(reader, "frame.title"));
    Html.child(details, "p", "", words.text(reader, "frame.advice"));
    Html.child(details, "pre", "")
        .attr("id", CODE)
        .attr("dir", "ltr")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", words.text(reader, "frame.title"))
        .appendText(code(address, title));
    CopyButton.append(
        details, CODE, words.text(reader, "frame.copy"), words.text(reader, "cite.copied"));
  }

  private static String code(String address, String title) {
    return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"480\" style=\"border:0\" loading=\"lazy\"></iframe>"
        .formatted(Entities.escape(address), Entities.escape(title));
  }

  private static String language(Locale reader) {
    return ReaderLanguage.PARAMETER + "=" + reader.getLanguage();
  }
}
