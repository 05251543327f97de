package org.followthrough.platform;

import jakarta.servlet.ServletException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in, and what every answer says about itself. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, AsksToSignIn asksToSignIn, AnswersSignIn answersSignIn, RefusesForgedForms refuses)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/sign-in",
                        "/sign-in/**",
                        "/css/**",
                        "/js/**",
                        "/images/**",
                        "/assets/**",
                        "/favicon.ico",
                        "/calendar/**",
                        "/reports/open-data/schema.json",
                        "/error")
                .permitAll()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .anyRequest()
                .authenticated());
        http.securityContext(context -> context.securityContextRepository(new PersonInSession()));
        http.requestCache(cache -> cache.disable());
        // The token travels in a cookie, so that an expired session does not cost the words in a form.
        http.csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()));
        http.exceptionHandling(
                failures -> failures.authenticationEntryPoint(asksToSignIn).accessDeniedHandler(refuses));
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED));
        http.formLogin(
                form -> form.loginPage("/sign-in").successHandler(answersSignIn).failureHandler(answersSignIn));
        http.logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?done=platform.signed-out"));
        sayOfEveryAnswer(http);
        return http.build();
    }

    /**
     * Pages for everybody, whoever asks and whether or not they are signed in: nothing of a session is read and no cookie is
     * set, so that anybody's cache may keep them.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain chainOfPublicPages(HttpSecurity http) throws Exception {
        http.securityMatcher("/you-said-we-did/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()));
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(cache -> cache.disable());
        http.csrf(csrf -> csrf.disable());
        http.logout(out -> out.disable());
        sayOfEveryAnswer(http);
        return http.build();
    }

    private static void sayOfEveryAnswer(HttpSecurity http) {
        http.headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
    }

    /** Text from outside has no business with the character that PostgreSQL cannot store. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejections(ProblemPages pages, PageWriter writer) {
        return (request, response, rejection) -> {
            try {
                writer.write(pages.of(Problem.of(rejection), null), request, response);
            } catch (ServletException failure) {
                throw new IllegalStateException(failure);
            }
        };
    }

    private static CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
