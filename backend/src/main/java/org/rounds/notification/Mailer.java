package org.rounds.notification;

/** The way out for mails. Another bean of this type takes the place of the SMTP one. */
public interface Mailer {

    /** Hands a mail over; an exception means that it is to be tried again. */
    void send(Mail mail);
}
