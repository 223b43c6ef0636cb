package kompas.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kompas.Kompas;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The whole application on a free port ({@code @LocalServerPort}), with {@code MockMvc} and {@link Statements}, a database and a
 * folder, as they are right after its first start ({@link SharedApplication}). Another class runs meanwhile, with another one. A
 * class with beans, properties or countries of its own gets an application of its own, which is closed after its last test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(classes = Kompas.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import(Statements.class)
@ContextCustomizerFactories(OwnGround.OfClass.class)
@TestExecutionListeners(
        listeners = BetweenClasses.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface KompasIntegrationTest {

    /** Countries of {@code src/test/resources/countries} that stand in the installation's folder before it starts. */
    String[] countries() default {};

    /** Whether the application is closed after the class, which does to it what nobody takes back. */
    boolean alone() default false;
}
