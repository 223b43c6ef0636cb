package kompas.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Classes that share the application with the demonstration come one after the other: it is loaded once. */
public final class DemonstrationTogether implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(DemonstrationTogether::needsAnother));
    }

    private static boolean needsAnother(ClassDescriptor test) {
        return !test.isAnnotated(KompasDemonstrationTest.class);
    }
}
