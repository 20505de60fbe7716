package org.tinfusin.explore;

import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A form of a few choices that asks a page anew by its address; it needs no script. */
final class ChoiceForm {
  private final Element form;

  /**
   * @param page address of the page that is asked
   * @param label what is chosen, for those who hear it
   */
  ChoiceForm(Element parent, String page, String label) {
    form = Html.child(parent, "form", "choice-form");
    form.attr("action", page).attr("method", "get").attr("aria-label", label);
  }

  /** A choice among values; the first one is none of them. */
  void select(
      String key,
      String label,
      String none,
      List<String> values,
      Function<String, String> naming,
      @Nullable String chosen) {
    Element field = Html.child(form, "label", "choice-field");
    Html.child(field, "span", "", label);
    Element select = Html.child(field, "select", "").attr("name", key);
    Html.child(select, "option", "", none).attr("value", "");
    for (String value : values) {
      Element option = Html.child(select, "option", "", naming.apply(value)).attr("value", value);
      if (value.equals(chosen)) {
        option.attr("selected", true);
      }
    }
  }

  /** What stays as it is. */
  void keep(String key, String value) {
    form.appendElement("input").attr("type", "hidden").attr("name", key).attr("value", value);
  }

  void button(String text) {
    Html.child(form, "button", "choice-button", text).attr("type", "submit");
  }
}
