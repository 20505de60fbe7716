package org.tinfusin.account;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.tinfusin.account.AccountRefusal.Reason;

/**
 * What others see of somebody: up to 60 signs, none of which turns or hides the words around it.
 */
record DisplayName(String text) {
  private static final int LONGEST = 60;

  /**
   * @param otherwise the name to show where nothing was typed
   * @throws AccountRefusal when it cannot be shown
   */
  static DisplayName parse(String typed, String otherwise) {
    String text = Normalizer.normalize(typed.strip(), Form.NFC).replaceAll("\\s+", " ");
    if (text.codePointCount(0, text.length()) > LONGEST || !text.matches("[^\\p{C}]*")) {
      throw new AccountRefusal(Reason.DISPLAY_NAME);
    }
    return new DisplayName(text.isEmpty() ? otherwise : text);
  }
}
