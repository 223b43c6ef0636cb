package kompas.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * What takes longest comes first, so that in the end there are short classes to share; and the demonstration is one of the
 * long. Those who look at it in the browser come last: in the beginning they would only wait for it. With {@code -Pfull}
 * they are the longest by far, one after the other, and come first.
 */
public final class OrderOfTests implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(OrderOfTests::place));
    }

    private static int place(ClassDescriptor test) {
        if (test.isAnnotated(KompasDemonstrationTest.class)) {
            return test.isAnnotated(BrowserTest.class) && !Boolean.getBoolean("kompas.full") ? 3 : 0;
        }
        return test.isAnnotated(ProcessTest.class) ? 1 : 2;
    }
}
