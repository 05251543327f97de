package org.followthrough.yousaid.published;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Whoever has the public page already is told that nothing is new on it. */
@Configuration(proxyBeanMethods = false)
class PublicPageCaching {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfPublicPages() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> tags =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        tags.addUrlPatterns("/you-said-we-did/*");
        tags.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return tags;
    }
}
