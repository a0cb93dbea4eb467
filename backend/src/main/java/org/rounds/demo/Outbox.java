package org.rounds.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.rounds.notification.Mail;
import org.rounds.notification.Mailer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps the latest mails to be read on a page instead of sending them. */
@Component
@Profile("demo")
class Outbox implements Mailer {

    private static final int KEPT = 200;

    private final Deque<Mail> mails = new ArrayDeque<>();

    @Override
    public synchronized void send(Mail mail) {
        mails.addFirst(mail);
        if (mails.size() > KEPT) {
            mails.removeLast();
        }
    }

    /** Newest first. */
    synchronized List<Mail> mails() {
        return List.copyOf(mails);
    }
}
