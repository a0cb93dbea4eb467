package org.rounds.identity;

import jakarta.servlet.http.HttpServletRequest;

/** The nonce under which a page's own style elements pass the content security policy. */
public final class StyleNonce {

    private static final String ATTRIBUTE = StyleNonce.class.getName();

    private StyleNonce() {}

    /** The nonce of this request: the header and the page name the same. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String nonce) {
            return nonce;
        }
        var nonce = SecretLinks.randomText();
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }
}
