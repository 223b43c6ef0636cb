package kompas.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kompas.Kompas;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * The whole application on a free port ({@code @LocalServerPort}), with {@code MockMvc}, a database and a folder that this
 * test class has for itself; all of it is closed after its last test. Another class runs meanwhile, with its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(classes = Kompas.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@ContextCustomizerFactories(OwnDatabase.Factory.class)
public @interface KompasIntegrationTest {

    /** Countries of {@code src/test/resources/countries} that stand in the installation's folder before it starts. */
    String[] countries() default {};
}
