package kompas.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kompas.Kompas;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * The whole application on a free port with the demonstration network, loaded once: every class that says so shares it,
 * so none may change what is in it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@SpringBootTest(
        classes = Kompas.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kompas.demo=true")
@ContextCustomizerFactories(OwnGround.OfDemonstration.class)
public @interface KompasDemonstrationTest {}
