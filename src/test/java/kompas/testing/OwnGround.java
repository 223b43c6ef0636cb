package kompas.testing;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each application of the tests a database and a folder nobody else has; classes of equal names share the application. */
record OwnGround(String name, List<String> countries) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Ground.make(name, countries).bear(context);
    }

    /** An application that is free, or one of its own for a class that wants another than the rest. */
    static final class OfClass implements ContextCustomizerFactory {
        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            TestedClass test = TestedClass.of(testClass);
            return test.isAlone()
                    ? new OwnGround(test.name(), test.countries())
                    : new OwnGround("application" + FreeApplications.of(test), List.of());
        }
    }

    /** One application for all classes that ask for the demonstration. */
    static final class OfDemonstration implements ContextCustomizerFactory {
        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return new OwnGround("demonstration", List.of());
        }
    }
}
