package org.rounds.pages;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * A path without a dot belongs to the app's own router; a missing file is missing, never a page.
 */
class PageResolver extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        return super.getResource(path.contains(".") ? path : "index.html", location);
    }
}
