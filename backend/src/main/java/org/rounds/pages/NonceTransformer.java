package org.rounds.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.rounds.identity.StyleNonce;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Writes the nonce of the content security policy into the page. */
class NonceTransformer implements ResourceTransformer {

    @Override
    public Resource transform(
            HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        var found = chain.transform(request, resource);
        if (!"index.html".equals(found.getFilename())) {
            return found;
        }
        var page = found.getContentAsString(UTF_8).replace("__NONCE__", StyleNonce.of(request));
        return new TransformedResource(found, page.getBytes(UTF_8));
    }
}
