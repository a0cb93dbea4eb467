package org.rounds.notification;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.rounds.identity.AccountView;

/**
 * What a message says, in every language at once: an account does not say which its holder reads.
 */
enum Template {
    ACCOUNT_OPENED,
    ACCOUNT_ASKED_AGAIN,
    LINK,
    VISIT_REQUESTED,
    VISIT_SOON,
    VISIT_CHANGED,
    VISIT_CANCELLED,
    VISIT_DECLINED,
    ROUND_CHANGED,
    REVIEW_HANDED_OVER,
    TIME_OFFERED,
    CREDENTIALS_EXPIRE,
    CLINICIAN_EXPIRES;

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    Mail mail(AccountView to, String link) {
        return new Mail(to.email(), inAllLanguages("subject", " / "), body(to, link));
    }

    private String body(AccountView to, String link) {
        return MessageFormat.format(inAllLanguages("text", "\n\n––––\n\n"), to.name(), link);
    }

    private String inAllLanguages(String part, String separator) {
        return LANGUAGES.stream()
                .map(language -> ResourceBundle.getBundle("notification.messages", language))
                .map(texts -> texts.getString(name() + "." + part))
                .collect(Collectors.joining(separator));
    }
}
