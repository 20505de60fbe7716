package org.tinfusin.account;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.tinfusin.shell.Translations;

/** A real SMTP server that keeps what it gets. */
final class MailServer implements AutoCloseable {
  private static final long PATIENCE = 20_000; // ms

  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  MailServer() {
    server.start();
  }

  /** What mails through this server for an atlas at this address. */
  ResetMail mailOf(String root) {
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

  /** The first message, once it is there. */
  MimeMessage received() {
    if (!server.waitForIncomingEmail(PATIENCE, 1)) {
      throw new AssertionError("no mail came");
    }
    return server.getReceivedMessages()[0];
  }

  @Override
  public void close() {
    server.stop();
  }
}
