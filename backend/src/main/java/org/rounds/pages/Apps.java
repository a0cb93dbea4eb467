package org.rounds.pages;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Where the apps are found: every path of an app without a dot is its page, files with a hash in
 * their name never change.
 */
@Configuration
class Apps implements WebMvcConfigurer {

    private static final List<String> NAMES = List.of("book", "desk", "nurse");

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/book/");
        for (var app : NAMES) {
            registry.addRedirectViewController("/" + app, "/" + app + "/");
            registry.addViewController("/" + app + "/")
                    .setViewName("forward:/" + app + "/index.html");
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var app : NAMES) {
            var files = "classpath:/static/" + app + "/";
            registry.addResourceHandler("/" + app + "/assets/**")
                    .addResourceLocations(files + "assets/")
                    .setCacheControl(
                            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
            registry.addResourceHandler("/" + app + "/**")
                    .addResourceLocations(files)
                    .setCacheControl(CacheControl.noStore()) // a kept page would keep an old nonce
                    .resourceChain(false)
                    .addResolver(new PageResolver())
                    .addTransformer(new NonceTransformer());
        }
    }
}
