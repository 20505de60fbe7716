package org.tinfusin.explore;

import org.jsoup.nodes.Element;

/** A place for a button that copies a text of the page; the button itself comes with the script. */
final class CopyButton {
  private CopyButton() {}

  /**
   * @param id of the element whose text is copied
   * @param done what is said when it was copied
   */
  static void append(Element parent, String id, String label, String done) {
    Html.child(parent, "copy-text", "").attr("from", id).attr("label", label).attr("done", done);
  }
}
