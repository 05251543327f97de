package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.World.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperMaker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every mapped address as everybody and compares with docs/permissions.md. */
@FollowthroughTest
class AccessWalkTests {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyMappedAddressIsInTheTableAndEveryRowIsMapped() {
        assertThat(new TreeSet<>(AccessTable.read().rows().keySet())).isEqualTo(mapped());
    }

    @Test
    void everyAddressAnswersEverybodyAsTheTableSays() throws Exception {
        AccessWorld things = new AccessWorld(context);
        List<String> wrong = new ArrayList<>();
        for (AccessTable.Row row : AccessTable.read().rows().values()) {
            if (mapped().contains(row.key())) {
                walk(row, things, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** One row of the table stands for all papers; each says for itself which roles may take it. */
    @Test
    void everyPaperAnswersEverybodyInEveryForm() throws Exception {
        AccessWorld things = new AccessWorld(context);
        AccessTable.Row row = Objects.requireNonNull(AccessTable.read().rows().get("GET /reports/{name}.{ending}"));
        List<String> wrong = new ArrayList<>();
        for (PaperMaker paper : context.getBeansOfType(PaperMaker.class).values()) {
            for (PaperForm<?> form : paper.forms()) {
                String name = paper.name() + "." + form.extension();
                String address = things.filled(row.pattern()).replace("action-plan.csv", name);
                walk(
                        row,
                        address,
                        column -> paper.roles().contains(role(column)) ? row.of(column) : "403",
                        things,
                        wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void walk(AccessTable.Row row, AccessWorld things, List<String> wrong) throws Exception {
        walk(row, things.filled(row.pattern()), row::of, things, wrong);
    }

    private void walk(
            AccessTable.Row row, String address, IntFunction<String> there, AccessWorld things, List<String> wrong)
            throws Exception {
        compare(row, address, "anonymous", row.anonymous(), formToken(), wrong);
        for (int column = 0; column < Role.values().length; column++) {
            Role role = role(column);
            PersonId right = things.right.get(column);
            PersonId elsewhere = things.elsewhere.get(column);
            compare(row, address, role + " there", there.apply(column), world.as(right), wrong);
            compare(row, address, role + " elsewhere", row.elsewhere(column), world.as(elsewhere), wrong);
        }
    }

    private static Role role(int column) {
        return List.of(Role.values()).get(column);
    }

    private void compare(
            AccessTable.Row row,
            String address,
            String who,
            String expected,
            RequestPostProcessor signedIn,
            List<String> wrong)
            throws Exception {
        MockHttpServletResponse answer = mvc.perform(request(HttpMethod.valueOf(row.method()), URI.create(address))
                        .with(signedIn))
                .andReturn()
                .getResponse();
        if (!expected.equals(told(answer))) {
            wrong.add(row.key() + " " + address.replaceAll("\\?.*", "") + " as " + who + ": " + expected
                    + " in the table, in fact " + told(answer));
        }
    }

    private static String told(MockHttpServletResponse answer) {
        String location = answer.getRedirectedUrl();
        if (answer.getStatus() == 401 || (location != null && location.startsWith("/sign-in"))) {
            return "sign-in";
        }
        Set<Integer> fine = Set.of(200, 302, 303, 409, 410, 422);
        return fine.contains(answer.getStatus()) ? "ok" : String.valueOf(answer.getStatus());
    }

    private Set<String> mapped() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> !pattern.equals("/error"))
                        .flatMap(
                                pattern -> methods(mapping.getMethodsCondition().getMethods()).stream()
                                        .map(method -> method + " " + pattern)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A mapping that names no method answers all. */
    private static Set<RequestMethod> methods(Set<RequestMethod> named) {
        return named.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : named;
    }
}
