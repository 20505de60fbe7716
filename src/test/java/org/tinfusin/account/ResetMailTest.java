package org.tinfusin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.tinfusin.shell.Translations;

/** The mail with a reset link, as a real SMTP server gets it. */
class ResetMailTest {
  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void holdsTheLinkAtTheAddressOfTheAtlas() throws MessagingException, IOException {
    mail("https://atlas.example/").send("taos@mail.example", "Taos", "secret", Locale.FRENCH);

    MimeMessage received = server.getReceivedMessages()[0];
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

    MimeMessage received = server.getReceivedMessages()[0];
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
    server.stop();

    assertThatCode(() -> mail.send("taos@mail.example", "Taos", "secret", Locale.ENGLISH))
        .doesNotThrowAnyException();
  }

  private ResetMail mail(String root) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("localhost");
    sender.setPort(server.getSmtp().getPort());
    sender.setDefaultEncoding("UTF-8");
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("sender", sender);
    return new ResetMail(
        beans.getBeanProvider(JavaMailSender.class),
        root,
        "atlas@atlas.example",
        new Translations());
  }
}
