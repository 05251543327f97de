package org.followthrough.platform;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions live in PostgreSQL, so that any instance can answer. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    FindByIndexNameSessionRepository<?> sessions(
            @Qualifier("storedSessions") JdbcIndexedSessionRepository storedSessions) {
        return new SparingSessions<>(storedSessions);
    }

    /** Not for scripts, not for other sites, and secure wherever the request was. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    HttpSessionIdResolver sessionId(CookieSerializer cookie) {
        return new SessionIdReadOnce(cookie);
    }

    /**
     * Without transactions of its own: a session is read with one statement, and where one is open already (somebody is
     * deactivated and their sessions end) it takes part in that one.
     */
    @Bean(defaultCandidate = false)
    JdbcIndexedSessionRepository storedSessions(
            DataSource dataSource, @Value("${server.servlet.session.timeout}") Duration timeout) {
        JdbcIndexedSessionRepository stored = new JdbcIndexedSessionRepository(
                new JdbcTemplate(dataSource), TransactionOperations.withoutTransaction());
        stored.setDefaultMaxInactiveInterval(timeout);
        return stored;
    }
}
