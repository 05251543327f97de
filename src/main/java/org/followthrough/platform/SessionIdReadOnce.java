package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Reads the id of the session from its cookie, once in a request. Spring Session asks again when it saves a session a second
 * time, after the response was sent, and would look it up in the database for nothing.
 */
class SessionIdReadOnce implements HttpSessionIdResolver {

    private static final String SESSION_AT_HAND = SessionRepository.class.getName() + ".CURRENT_SESSION";

    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

    SessionIdReadOnce(CookieSerializer cookie) {
        cookies.setCookieSerializer(cookie);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return request.getAttribute(SESSION_AT_HAND) == null ? cookies.resolveSessionIds(request) : List.of();
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        if (!response.isCommitted()) {
            cookies.setSessionId(request, response, sessionId);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }
}
