package kompas.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.FileSystemUtils;

/** Gives the context of one owner a database and a folder nobody else has; equal owners share the context. */
record OwnDatabase(Class<?> owner) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + TestDatabase.create().url(),
                        "kompas.home=" + newFolder(),
                        "management.server.port=0",
                        // Compiling them takes a moment, and only the demonstration's tests look at them.
                        "kompas.surveys.ready=false",
                        // Administrators of most tests come in by mail alone; the tests of passkeys ask for the rule.
                        "kompas.passkeys.required="
                                + context.getEnvironment().getProperty("kompas.passkeys.required", "false"))
                .and(SearchCluster.properties())
                .applyTo(context);
    }

    private Path newFolder() {
        try {
            Path parent = Files.createDirectories(Path.of("target/test-homes"));
            Path folder =
                    Files.createTempDirectory(parent, owner.getSimpleName()).toAbsolutePath();
            KompasIntegrationTest test = owner.getAnnotation(KompasIntegrationTest.class);
            for (String country : test == null ? new String[0] : test.countries()) {
                FileSystemUtils.copyRecursively(
                        Path.of("src/test/resources/countries", country), folder.resolve("countries/" + country));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A context for each test class; nested classes share that of the outermost. */
    static final class Factory implements ContextCustomizerFactory {
        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            Class<?> outermost = testClass;
            while (outermost.getEnclosingClass() != null) {
                outermost = outermost.getEnclosingClass();
            }
            return new OwnDatabase(outermost);
        }
    }

    /** One context for all classes that ask for the demonstration. */
    static final class OfDemonstration implements ContextCustomizerFactory {
        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return new OwnDatabase(KompasDemonstrationTest.class);
        }
    }
}
