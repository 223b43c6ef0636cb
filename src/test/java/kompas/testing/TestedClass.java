package kompas.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.ReflectionUtils;

/** A class of tests of the whole application; those nested in it are part of it. */
record TestedClass(Class<?> type) {

    /** What every application has anyway. */
    private static final Set<Class<?>> USUAL = Set.of(Statements.class);

    static TestedClass of(Class<?> testClass) {
        Class<?> outermost = testClass;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return new TestedClass(outermost);
    }

    String name() {
        return type.getSimpleName();
    }

    List<String> countries() {
        return List.of(annotations().get(KompasIntegrationTest.class).getStringArray("countries"));
    }

    /** Whether it wants beans, properties or files the rest does not have, or leaves behind what nobody takes back. */
    boolean isAlone() {
        return annotations().get(KompasIntegrationTest.class).getBoolean("alone")
                || !countries().isEmpty()
                || annotations().isPresent(TestPropertySource.class)
                || hasBeansOfItsOwn()
                || hasPropertiesOfItsOwn();
    }

    private boolean hasBeansOfItsOwn() {
        boolean imported = annotations().stream(Import.class)
                .filter(MergedAnnotation::isDirectlyPresent)
                .flatMap(imports -> Arrays.stream(imports.getClassArray("value")))
                .anyMatch(bean -> !USUAL.contains(bean));
        return imported
                || Arrays.stream(type.getDeclaredClasses())
                        .anyMatch(inner -> inner.isAnnotationPresent(TestConfiguration.class));
    }

    private boolean hasPropertiesOfItsOwn() {
        return Arrays.stream(ReflectionUtils.getAllDeclaredMethods(type))
                .anyMatch(method -> method.isAnnotationPresent(DynamicPropertySource.class));
    }

    private MergedAnnotations annotations() {
        return MergedAnnotations.from(type, SearchStrategy.TYPE_HIERARCHY);
    }
}
