package org.rounds.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * The content security policy: nothing inline, nothing from elsewhere; styles by a nonce that is
 * new for each page.
 */
class ContentPolicy implements HeaderWriter {

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                ("default-src 'self'; script-src 'self'; style-src 'self' 'nonce-%s'; img-src 'self' blob: data:; "
                                + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
                        .formatted(StyleNonce.of(request)));
    }
}
