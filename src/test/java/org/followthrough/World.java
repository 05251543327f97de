package org.followthrough;

import jakarta.servlet.http.Cookie;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationKind;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.people.NewMembership;
import org.followthrough.people.NewPerson;
import org.followthrough.people.PeopleManagement;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.SignedIn;
import org.followthrough.people.Viewer;
import org.followthrough.people.Viewers;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes what a test needs to begin with, always fresh, so that tests neither clash nor clean up. */
public class World {

    /** Before anything that tests do, so that memberships hold on every day they play on. */
    public static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final OrganisationManagement organisations;
    private final PeopleManagement people;
    private final Viewers viewers;
    private final SessionRepository<? extends Session> sessions;

    World(
            OrganisationManagement organisations,
            PeopleManagement people,
            Viewers viewers,
            SessionRepository<? extends Session> sessions) {
        this.organisations = organisations;
        this.people = people;
        this.viewers = viewers;
        this.sessions = sessions;
    }

    /** Two councils and the trust that delivers for both, with a person in each part. */
    public Story northamptonshire() {
        String mark = mark();
        OrganisationId north = organisation(OrganisationKind.LOCAL_AUTHORITY, "North " + mark, "N" + mark);
        OrganisationId west = organisation(OrganisationKind.LOCAL_AUTHORITY, "West " + mark, "W" + mark);
        OrganisationId trust = organisation(OrganisationKind.TRUST, "Trust " + mark, "T" + mark);
        organisations.deliver(trust, north, LONG_AGO);
        organisations.deliver(trust, west, LONG_AGO);
        return new Story(
                mark,
                north,
                west,
                trust,
                person("Officer north " + mark, Role.OFFICER, north),
                person("Manager trust " + mark, Role.MANAGER, trust),
                person("Leader north " + mark, Role.LEADER, north),
                person("Board north " + mark, Role.BOARD_MEMBER, north),
                person("Officer west " + mark, Role.OFFICER, west),
                person("Leader west " + mark, Role.LEADER, west),
                person("Lead trust " + mark, Role.OFFICER, trust),
                person("Administrator " + mark, Role.ADMINISTRATOR, trust));
    }

    /** One more organisation. */
    public OrganisationId organisation(OrganisationKind kind, String name, String code) {
        return organisations.found(kind, name, code);
    }

    /** One more person with one role; the username is the name in lower case with dots for spaces. */
    public PersonId person(String name, Role role, OrganisationId organisation) {
        String username = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        PersonId person = people.enrol(new NewPerson(username, name, name + " (role title)", null));
        people.join(NewMembership.of(person, organisation, role, LONG_AGO));
        return person;
    }

    /** Six capitals and digits that no other test has. */
    public String mark() {
        return UUID.randomUUID().toString().substring(30).toUpperCase(Locale.ROOT);
    }

    /** Signs the person in for a request, through a session in the database as in life, and sends the form token. */
    public RequestPostProcessor as(PersonId person) {
        Cookie session = session(person);
        return request -> formToken().postProcessRequest(with(session, request));
    }

    /**
     * Sends the token that proves that a form comes from our pages, the way a browser does. Spring Security's own
     * {@code csrf()} is not for our tests: it changes the filters of the context that all of them share.
     */
    public static RequestPostProcessor formToken() {
        String token = UUID.randomUUID().toString();
        return request -> {
            request.setParameter("_csrf", masked(token));
            return with(new Cookie("XSRF-TOKEN", token), request);
        };
    }

    /** The cookie of a new session of the person. */
    public Cookie session(PersonId person) {
        return new Cookie(
                "SESSION",
                Base64.getEncoder().encodeToString(begin(sessions, person).getBytes(StandardCharsets.UTF_8)));
    }

    /** What the person sees today. */
    public Viewer viewer(PersonId person) {
        return viewers.of(person).orElseThrow();
    }

    /** Does something as the person, so that history tells it was them. */
    public <T> T acting(PersonId person, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(person)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As pages carry it: random bytes, here all zero, then the token combined with them. */
    private static String masked(String token) {
        byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(2 * bytes.length)
                        .put(new byte[bytes.length])
                        .put(bytes)
                        .array());
    }

    private static <S extends Session> String begin(SessionRepository<S> sessions, PersonId person) {
        S session = sessions.createSession();
        session.setAttribute("person", person.toString());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.toString());
        sessions.save(session);
        return session.getId();
    }

    private static MockHttpServletRequest with(Cookie cookie, MockHttpServletRequest request) {
        Cookie[] others = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        request.setCookies(Stream.concat(Stream.of(others), Stream.of(cookie)).toArray(Cookie[]::new));
        return request;
    }
}
