package org.tinfusin.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: by name, whether it exists or not, and by the address the guesses come from.
 */
@Component
class Attempts {
  private static final int FREE_OF_NAME = 5;
  private static final int FREE_OF_ADDRESS = 30;

  private final AttemptQuery attempts;

  Attempts(AttemptQuery attempts) {
    this.attempts = attempts;
  }

  /**
   * Counts a try.
   *
   * @param nameKey of the account
   * @param address of the network, as the server sees it
   * @return how long to wait, when there were too many; empty when the password may be looked at
   */
  Optional<Duration> begin(String nameKey, String address) {
    return begun(ofAddress(address), FREE_OF_ADDRESS)
        .or(() -> begun(ofName(nameKey), FREE_OF_NAME));
  }

  /** A try that counts for the address alone, such as a new account. */
  Optional<Duration> begin(String address) {
    return begun(ofAddress(address), FREE_OF_ADDRESS);
  }

  void succeeded(String nameKey, String address) {
    forget(nameKey);
    attempts.takeBack(ofAddress(address));
  }

  void forget(String nameKey) {
    attempts.forget(ofName(nameKey));
  }

  private Optional<Duration> begun(String subject, int free) {
    return attempts.begin(subject, free)
        ? Optional.empty()
        : Optional.of(attempts.wait(subject).orElse(Duration.ofSeconds(1)));
  }

  private static String ofName(String nameKey) {
    return OneTimeToken.sha256("name " + nameKey);
  }

  private static String ofAddress(String address) {
    return OneTimeToken.sha256("address " + network(address));
  }

  /** Of IPv6 the first 64 bits: whoever has one such address has all the others. */
  private static String network(String address) {
    try {
      return address.contains(":") && InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
          : address;
    } catch (IllegalArgumentException strange) {
      return address;
    }
  }
}
