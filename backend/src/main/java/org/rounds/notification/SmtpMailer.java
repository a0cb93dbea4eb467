package org.rounds.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Fallback;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends through the server of {@code spring.mail.*}. While none is set, messages wait in the event
 * registry.
 */
@Component
@Fallback
class SmtpMailer implements Mailer {

    private static final Logger log = LoggerFactory.getLogger(SmtpMailer.class);

    private final ObjectProvider<JavaMailSender> server;
    private final String from;

    SmtpMailer(ObjectProvider<JavaMailSender> server, @Value("${rounds.mail.from}") String from) {
        this.server = server;
        this.from = from;
        if (server.getIfAvailable() == null) {
            log.warn("No mail server is set (spring.mail.host): messages wait");
        }
    }

    @Override
    public void send(Mail mail) {
        var sender = server.getIfAvailable();
        if (sender == null) {
            throw new MailSendException("No mail server is set (spring.mail.host)");
        }
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.to());
        message.setSubject(mail.subject());
        message.setText(mail.text());
        try {
            sender.send(message);
        } catch (MailException refused) {
            // its message may quote an address, and whatever is thrown here is logged
            throw new MailSendException(
                    "The mail server did not take the message: " + refused.getClass().getName());
        }
    }
}
