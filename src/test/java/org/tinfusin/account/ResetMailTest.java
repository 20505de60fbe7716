package org.tinfusin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The mail with a reset link, as a real SMTP server gets it. */
class ResetMailTest {
  private final MailServer server = new MailServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void holdsTheLinkAtTheAddressOfTheAtlas() throws MessagingException, IOException {
    mail("https://atlas.example/").send("taos@mail.example", "Taos", "secret", Locale.FRENCH);

    MimeMessage received = server.received();
    assertThat(received.getAllRecipients()[0]).hasToString("taos@mail.example");
    assertThat(received.getFrom()[0]).hasToString("atlas@atlas.example");
    assertThat(received.getSubject()).isEqualTo("Un nouveau mot de passe pour Tinfusin");
    assertThat(received.getContent().toString())
        .contains("https://atlas.example/reset/secret")
        .contains("Taos");
  }

  @Test
  void isWrittenInArabic() throws MessagingException, IOException {
    mail("https://atlas.example").send("taos@mail.example", "فاطمة", "secret", Locale.of("ar"));

    MimeMessage received = server.received();
    assertThat(received.getSubject()).contains("كلمة سر");
    assertThat(received.getContent().toString()).contains("فاطمة");
  }

  @Test
  void isNotPossibleWhereTheAtlasDoesNotKnowItsAddress() {
    assertThat(mail("").isPossible()).isFalse();
    assertThat(mail("https://atlas.example").isPossible()).isTrue();
  }

  @Test
  void aServerThatDoesNotAnswerBreaksNothing() {
    ResetMail mail = mail("https://atlas.example");
    server.close();

    assertThatCode(() -> mail.send("taos@mail.example", "Taos", "secret", Locale.ENGLISH))
        .doesNotThrowAnyException();
  }

  private ResetMail mail(String root) {
    return server.mailOf(root);
  }
}
