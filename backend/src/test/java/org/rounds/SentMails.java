package org.rounds;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server of the tests: keeps what it is given, and can be away. */
public class SentMails extends JavaMailSenderImpl {

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final List<Sent> refused = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    public record Sent(String to, String subject, String text) {}

    public void setAway(boolean away) {
        this.away = away;
    }

    public List<Sent> to(String address) {
        return sent.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    public boolean hasRefused(String address) {
        return refused.stream().anyMatch(mail -> mail.to().equals(address));
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (var message : messages) {
            (away ? refused : sent).add(read(message));
        }
        if (away) {
            throw new MailSendException("The mail server is away");
        }
    }

    private static Sent read(MimeMessage message) {
        try {
            return new Sent(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
