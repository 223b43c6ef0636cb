package kompas.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test of processes of its own, which takes long and mostly waits for them: it begins before the others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(ProcessTest.AfterTheServer.class)
public @interface ProcessTest {

    /** The programs of PostgreSQL are unpacked by whoever comes first; the others share them. */
    final class AfterTheServer implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            TestServer.SHARED.url("postgres");
        }
    }
}
