package org.tinfusin.account;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * {@code ./tinfusin admin}: makes an administrator, or gives one a new password. It runs instead of
 * the atlas, beside an atlas that runs already or on its stopped database.
 */
@Component
@ConditionalOnProperty("tinfusin.admin.name")
class AdminCommand implements ApplicationRunner {
  /** What was asked for. */
  enum Task {
    CREATE,
    RESET
  }

  private final Administrators administrators;
  private final Task task;
  private final String name;
  private final String root;
  private final boolean byLink;

  AdminCommand(
      Administrators administrators,
      @Value("${tinfusin.admin.task}") Task task,
      @Value("${tinfusin.admin.name}") String name,
      @Value("${tinfusin.admin.link:false}") boolean byLink,
      @Value("${tinfusin.public-address:${tinfusin.admin.root:http://localhost:8080}}")
          String root) {
    this.administrators = administrators;
    this.task = task;
    this.name = name;
    this.byLink = byLink;
    this.root = root;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Terminal terminal = Terminal.ofProcess();
    try {
      run(byLink ? terminal.withoutKeyboard() : terminal);
    } catch (AccountRefusal refusal) {
      throw new AdminTrouble(AdminTrouble.sentence(refusal.reason(), name));
    }
  }

  /** Says what it did; asks for a password where somebody can type one. */
  void run(Terminal terminal) {
    administrators.check(task, name);
    Optional<NewPassword> password = terminal.askPassword(name);
    if (password.isPresent()) {
      keep(password.get());
      terminal.say("Sign in as %s at %s/login".formatted(name, root));
    } else {
      terminal.say("Set the password of %s within a day, by this link:".formatted(name));
      terminal.say("%s/reset/%s".formatted(root, link()));
    }
  }

  private void keep(NewPassword password) {
    switch (task) {
      case CREATE -> administrators.create(name, password);
      case RESET -> administrators.reset(name, password);
    }
  }

  private String link() {
    return switch (task) {
      case CREATE -> administrators.create(name);
      case RESET -> administrators.reset(name);
    };
  }
}
