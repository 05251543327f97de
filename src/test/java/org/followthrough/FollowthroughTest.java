package org.followthrough;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole application on the real database, asked through {@code MockMvc}. All tests with this annotation share one
 * context and one database: each makes its own organisations and people with {@link World} and rolls nothing back.
 * The time is what {@link ClockForTests} says.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@WithDatabase
@SpringBootTest
@AutoConfigureMockMvc
@Import({World.class, ClockForTests.class, StatementLog.class})
@TestExecutionListeners(
        listeners = ClockForTests.Reset.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface FollowthroughTest {}
