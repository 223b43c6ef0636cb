package kompas.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Hands a class an application as if it had just started, and closes one that nobody else wants. */
final class BetweenClasses extends AbstractTestExecutionListener {

    private static final Map<ApplicationContext, SharedApplication> SHARED = new ConcurrentHashMap<>();

    /** Before anything is injected. */
    @Override
    public int getOrder() {
        return 500;
    }

    @Override
    public void beforeTestClass(TestContext test) {
        TestedClass tested = TestedClass.of(test.getTestClass());
        if (tested.isAlone() || tested.type() != test.getTestClass()) {
            return;
        }
        ApplicationContext context = test.getApplicationContext();
        try {
            renew((ConfigurableApplicationContext) context);
        } catch (RuntimeException e) {
            SHARED.remove(context);
            test.markApplicationContextDirty(DirtiesContext.HierarchyMode.EXHAUSTIVE);
            throw e;
        }
    }

    /** Makes it as it was when it was seen here first, which is now for a new one. */
    static void renew(ConfigurableApplicationContext context) {
        SharedApplication known = SHARED.get(context);
        if (known == null) {
            SHARED.put(context, new SharedApplication(context));
        } else {
            known.renew();
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        TestedClass tested = TestedClass.of(test.getTestClass());
        if (tested.type() != test.getTestClass()) {
            return;
        }
        if (tested.isAlone()) {
            test.markApplicationContextDirty(DirtiesContext.HierarchyMode.EXHAUSTIVE);
        } else {
            FreeApplications.release(tested);
        }
    }
}
