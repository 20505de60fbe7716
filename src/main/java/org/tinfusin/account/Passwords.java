package org.tinfusin.account;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id, and compares them (docs/decisions/018 says why, and how long it
 * takes).
 */
@Component
class Passwords {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  /** Each hash takes 19 MiB for a moment: never many at once. */
  private static final int AT_ONCE = 2;

  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          "argon2id",
          Map.of(
              "argon2id",
              new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES)));

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final String nobody = encoded(OneTimeToken.invent().text());

  String hash(NewPassword password) {
    return inTurn(() -> encoded(password.text()));
  }

  /** Whether it is the password; takes as long where there is none to compare it with. */
  boolean match(String typed, @Nullable String hash) {
    String normal = NewPassword.normal(typed);
    return inTurn(() -> encoder.matches(normal, hash == null ? nobody : hash)) && hash != null;
  }

  /** Whether the hash was made in a weaker way than we hash today. */
  boolean isOutdated(String hash) {
    return encoder.upgradeEncoding(hash);
  }

  private String encoded(String password) {
    return Objects.requireNonNull(encoder.encode(password));
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
