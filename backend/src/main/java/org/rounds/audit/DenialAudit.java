package org.rounds.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rounds.identity.CurrentUser;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Leaves a row for every refused call of somebody who is signed in: what the role forbids and
 * records of others.
 */
@Component
class DenialAudit extends OncePerRequestFilter {

    private static final Set<Integer> REFUSED = Set.of(403, 404);

    private final AuditTrail trail;
    private final CurrentUser user;

    DenialAudit(AuditTrail trail, CurrentUser user) {
        this.trail = trail;
        this.user = user;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException failed) {
            if (failed.getRootCause() instanceof AccessDeniedException) {
                record(request);
            }
            throw failed; // becomes 403 farther out
        }
        if (REFUSED.contains(response.getStatus())) {
            record(request);
        }
    }

    private void record(HttpServletRequest request) {
        if (user.ifSignedIn().isPresent()) {
            trail.denied(
                    request.getMethod(),
                    new AuditSubject(operation(request), id(request), null, null));
        }
    }

    private static String operation(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "unknown path" : pattern.toString();
    }

    private static @Nullable UUID id(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        try {
            return variables instanceof Map<?, ?> map && !map.isEmpty()
                    ? UUID.fromString(map.values().iterator().next().toString())
                    : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
