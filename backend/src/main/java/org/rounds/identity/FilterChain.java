package org.rounds.identity;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;

/**
 * Refuses what is not allowed. Each handler names its roles besides; records are scoped in the
 * queries.
 */
@Configuration
@EnableMethodSecurity
class FilterChain {

    private static final String[] PAGES = {"/", "/book/**", "/desk/**", "/nurse/**", "/demo/**"};
    private static final String[] OPEN_READS = {
        "/api/region/area",
        "/api/catalogue/therapies",
        "/api/scheduling/days",
        "/api/interop/feeds/*"
    };
    private static final String[] OPEN_POSTS = {
        "/api/identity/links",
        "/api/identity/session/link",
        "/api/identity/accounts",
        "/api/identity/invitations/accept",
        "/api/scheduling/holds"
    };

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Sessions sessions, Refusals refusals)
            throws Exception {
        http.authorizeHttpRequests(
                requests ->
                        // What failed behind the chain must not look refused: it may be done.
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(GET, PAGES)
                                .permitAll()
                                .requestMatchers("/api/identity/session")
                                .permitAll()
                                .requestMatchers(GET, OPEN_READS)
                                .permitAll()
                                .requestMatchers(POST, OPEN_POSTS)
                                .permitAll()
                                .requestMatchers(POST, "/demo/clock")
                                .permitAll()
                                .requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                                .permitAll()
                                .requestMatchers("/api/**")
                                .authenticated()
                                .anyRequest()
                                .denyAll());
        http.securityContext(context -> context.securityContextRepository(sessions));
        http.requestCache(cache -> cache.disable()).formLogin(form -> form.disable());
        http.httpBasic(basic -> basic.disable()).logout(logout -> logout.disable());
        http.csrf(
                csrf ->
                        csrf.spa()
                                .csrfTokenRepository(tokenCookie())
                                .ignoringRequestMatchers("/demo/clock"));
        http.addFilterBefore(new SameOrigin(refusals), CsrfFilter.class);
        http.exceptionHandling(
                handling ->
                        handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        headers(http);
        return http.build();
    }

    /** Readable by the page's own script, which sends it back in a header. */
    private static CookieCsrfTokenRepository tokenCookie() {
        var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieCustomizer(cookie -> cookie.secure(true).sameSite("Lax"));
        return repository;
    }

    private static void headers(HttpSecurity http) throws Exception {
        http.headers(
                headers ->
                        headers.addHeaderWriter(new ContentPolicy())
                                .frameOptions(frame -> frame.deny())
                                .referrerPolicy(referrer -> referrer.policy(NO_REFERRER))
                                .crossOriginOpenerPolicy(
                                        opener ->
                                                opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                                .permissionsPolicyHeader(
                                        policy ->
                                                policy.policy(
                                                        "camera=(self), geolocation=(self), microphone=(), payment=()"))
                                .httpStrictTransportSecurity(
                                        transport ->
                                                transport
                                                        .maxAgeInSeconds(31_536_000)
                                                        .requestMatcher(request -> true)));
    }
}
