package org.tinfusin.account;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.tinfusin.shell.Translations;

/**
 * Mails reset links, where a mail server and the atlas's own address are set. The address is never
 * taken from a request: whoever sends one could name an address of their own.
 */
@Component
class ResetMail {
  private static final Logger LOG = LoggerFactory.getLogger(ResetMail.class);

  private final ObjectProvider<JavaMailSender> sender;
  private final String root;
  private final String from;
  private final Translations words;

  ResetMail(
      ObjectProvider<JavaMailSender> sender,
      @Value("${tinfusin.public-address:}") String root,
      @Value("${tinfusin.mail.from:}") String from,
      Translations words) {
    this.sender = sender;
    this.root = root.replaceFirst("/+$", "");
    this.from = from;
    this.words = words;
    if (sender.getIfAvailable() != null && root.isBlank()) {
      LOG.warn(
          "No reset links are mailed: set tinfusin.public-address to the address of this atlas.");
    }
  }

  boolean isPossible() {
    return sender.getIfAvailable() != null && !root.isBlank();
  }

  /** Sends it in the reader's language; a mail that cannot be sent is logged. */
  void send(String mail, String name, String token, Locale reader) {
    JavaMailSender server = sender.getIfAvailable();
    if (server == null || root.isBlank()) {
      return;
    }
    SimpleMailMessage message = new SimpleMailMessage();
    message.setTo(mail);
    if (!from.isBlank()) {
      message.setFrom(from);
    }
    message.setSubject(words.text(reader, "account.mail.subject"));
    message.setText(words.text(reader, "account.mail.text", name, root + "/reset/" + token));
    try {
      server.send(message);
    } catch (MailException failed) {
      LOG.error("A reset link could not be mailed.", failed);
    }
  }
}
