package org.followthrough;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * Gives a Spring test the one real PostgreSQL 18 of this run: beside {@code @SpringBootTest}, {@code @DataJpaTest} and
 * other slices. Flyway migrates as {@code followthrough_owner}; every query runs as {@code followthrough_app}. All tests
 * share the database, so a test makes its own rows and does not count on an empty table.
 *
 * @see DatabaseForTests for where the database comes from
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ContextCustomizerFactories(DatabaseForTestsCustomizerFactory.class)
public @interface WithDatabase {}
