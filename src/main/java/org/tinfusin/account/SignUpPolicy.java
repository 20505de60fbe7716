package org.tinfusin.account;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may make an account: the setting {@code tinfusin.signup}, by invitation if it is not set. */
@Component
public class SignUpPolicy {
  /** From everybody to nobody. */
  public enum Door {
    OPEN,
    INVITATION,
    CLOSED
  }

  private final Door door;

  SignUpPolicy(@Value("${tinfusin.signup:invitation}") String setting) {
    this.door = Door.valueOf(setting.strip().toUpperCase(Locale.ROOT));
  }

  public Door door() {
    return door;
  }
}
