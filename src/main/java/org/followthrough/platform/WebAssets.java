package org.followthrough.platform;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.webjars.WebJarVersionLocator;

/**
 * The style sheets, scripts and pictures of the pages, under {@code /assets}. Each address carries the hash of its
 * content, so browsers may keep it for a year. The page layout asks this bean for the addresses.
 */
@Component("assets")
class WebAssets implements WebMvcConfigurer {

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ObjectProvider<ResourceUrlProvider> addresses;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    WebAssets(ObjectProvider<ResourceUrlProvider> addresses) {
        this.addresses = addresses;
    }

    /** The address of a static file with its version, for example of {@code css/app.css}. */
    public String address(String file) {
        return known.computeIfAbsent(file, this::versioned);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // One folder deep on purpose: the library's fonts, crest and icons lie deeper and are not ours to serve.
        serve(registry, libraryFolder(), "/assets/govuk/*.css", "/assets/govuk/*.js");
        serve(registry, "classpath:/static/css/", "/assets/css/**");
        serve(registry, "classpath:/static/js/", "/assets/js/**");
        serve(registry, "classpath:/static/images/", "/assets/images/**");
    }

    private static void serve(ResourceHandlerRegistry registry, String folder, String... patterns) {
        registry.addResourceHandler(patterns)
                .addResourceLocations(folder)
                .setCacheControl(KEPT)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addVersionStrategy(new WebAssetsVersion(), "/**"))
                .addTransformer(new WebTypeface());
    }

    private static String libraryFolder() {
        String folder = new WebJarVersionLocator().fullPath("govuk-frontend", "dist/govuk/");
        if (folder == null) {
            throw new IllegalStateException("The GOV.UK Frontend library is not on the class path");
        }
        return "classpath:/" + folder;
    }

    private String versioned(String file) {
        String address = addresses.getObject().getForLookupPath("/assets/" + file);
        if (address == null) {
            throw new IllegalArgumentException("There is no static file " + file);
        }
        return address;
    }
}
