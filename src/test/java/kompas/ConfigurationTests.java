package kompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The reference of properties names every one the code reads, and none it does not. */
class ConfigurationTests {

    private static final String NAME = "(kompas(?:\\.[a-z][a-z0-9-]*)+)";
    /** A placeholder, an attribute of an annotation, a question to the environment, an argument the command line sets. */
    private static final Pattern READ =
            Pattern.compile("(?:\\$\\{|(?:name|prefix) = \"|[pP]roperty\\(\\s*\"|\"--)" + NAME);

    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(kompas[a-z0-9.-]+)` \\|");

    @Test
    void everyPropertyIsDocumentedAndNoneIsInvented() {
        Set<String> documented = DOCUMENTED
                .matcher(SourceTree.read(Path.of("docs/configuration.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented).as("the table in docs/configuration.md").isEqualTo(read());
    }

    private static Set<String> read() {
        Set<String> read = SourceTree.files(SourceTree.JAVA, ".java").stream()
                .flatMap(file -> READ.matcher(SourceTree.read(file)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scanner.findCandidateComponents("kompas").stream()
                .map(bean -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
                .flatMap(ConfigurationTests::properties)
                .forEach(read::add);
        return read;
    }

    private static Stream<String> properties(Class<?> type) {
        ConfigurationProperties annotation =
                AnnotatedElementUtils.findMergedAnnotation(type, ConfigurationProperties.class);
        return annotation == null ? Stream.empty() : components(annotation.prefix(), type);
    }

    private static Stream<String> components(String prefix, Class<?> type) {
        assertThat(type.isRecord()).as("%s is a record", type).isTrue();
        return Stream.of(type.getRecordComponents()).flatMap(component -> component(prefix, component));
    }

    private static Stream<String> component(String prefix, RecordComponent component) {
        String name =
                prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return component.getType().isRecord() ? components(name, component.getType()) : Stream.of(name);
    }
}
