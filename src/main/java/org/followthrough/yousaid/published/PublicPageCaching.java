package org.followthrough.yousaid.published;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Whoever has the public page already is told that nothing is new on it. */
@Configuration(proxyBeanMethods = false)
class PublicPageCaching {

    /** How long others may show a line that was taken off, or a style that was changed. */
    static final CacheControl KEPT = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfPublicPages() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> tags =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        tags.addUrlPatterns("/you-said-we-did/*");
        tags.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return tags;
    }
}
