package org.tinfusin.shell;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * What doors are asked loses the NUL characters in it: no name holds one, no database takes one.
 */
@ControllerAdvice
class AskedText {
  @InitBinder
  void clean(WebDataBinder binder) {
    binder.registerCustomEditor(
        String.class,
        new PropertyEditorSupport() {
          @Override
          public void setAsText(String text) {
            setValue(text.replace("\0", ""));
          }
        });
  }
}
