package org.rounds.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.rounds.notification.Mail;
import org.springframework.web.util.HtmlUtils;

/** The outbox as a page: plain, with the links of the mails to click on. */
final class OutboxPage {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Outbox – Rounds demo</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body><main>
            <h1>Outbox</h1>
            <p>Mails that this demo would have sent, newest first.</p>
            %s
            </main></body>
            </html>
            """;
    private static final String ENTRY =
            """
            <article><h2>%s</h2>
            <p>To: %s</p>
            <p>%s</p></article>
            """;

    private OutboxPage() {}

    static String of(List<Mail> mails) {
        return PAGE.formatted(mails.stream().map(OutboxPage::entry).collect(Collectors.joining()));
    }

    private static String entry(Mail mail) {
        var text =
                HtmlUtils.htmlEscape(mail.text())
                        .replaceAll("https?://\\S+", "<a href=\"$0\">$0</a>")
                        .replace("\n", "<br>\n");
        return ENTRY.formatted(
                HtmlUtils.htmlEscape(mail.subject()), HtmlUtils.htmlEscape(mail.to()), text);
    }
}
