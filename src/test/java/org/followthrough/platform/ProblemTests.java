package org.followthrough.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.followthrough.shared.StaleVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

class ProblemTests {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(NotFound.of("x"), 404, "404"),
                Arguments.of(new NoResourceFoundException(HttpMethod.GET, "/x", "x"), 404, "404"),
                Arguments.of(new HttpRequestMethodNotSupportedException("PUT"), 405, "404"),
                Arguments.of(NotPermitted.to("look"), 403, "403"),
                Arguments.of(new NotAllowedNow("people.not-yourself"), 409, "409"),
                Arguments.of(StaleVersion.of("x"), 409, "409"),
                Arguments.of(new OptimisticLockingFailureException("x"), 409, "409"),
                Arguments.of(new MaxUploadSizeExceededException(1), 413, "413"),
                Arguments.of(new CannotGetJdbcConnectionException("x"), 503, "503"),
                Arguments.of(new CannotCreateTransactionException("x"), 503, "503"),
                Arguments.of(new IllegalStateException("x"), 500, "500"),
                Arguments.of(new DataIntegrityViolationException("x"), 500, "500"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void answersEachFailureWithItsPage(Exception failure, int status, String page) {
        Problem problem = Problem.of(failure);

        assertThat(problem.status().value()).isEqualTo(status);
        assertThat(problem.page()).isEqualTo(page);
    }

    @Test
    void seesThatTheDatabaseIsGoneWhereverItIsSaid() {
        SQLException stopping = new SQLException("terminating connection due to administrator command", "57P01");

        assertThat(Problem.of(new IllegalStateException(new UncategorizedSQLException("x", null, stopping)))
                        .page())
                .isEqualTo("503");
        assertThat(Problem.of(new RuntimeException(new SQLException("broken", "08006")))
                        .page())
                .isEqualTo("503");
        assertThat(Problem.of(new RuntimeException(new SQLException("syntax", "42601")))
                        .page())
                .isEqualTo("500");
    }

    @Test
    void saysWhatTheStateOfTheThingDoesNotAllow() {
        assertThat(Problem.of(new NotAllowedNow("plans.action.not-open")).messageKey())
                .isEqualTo("plans.action.not-open");
    }
}
