package kompas;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Name;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a reader can hold in mind at once: lines of a file and of a method, parameters; imports that say what they bring; and
 * nothing the formatter lays out in two ways.
 */
class SizesTests {

    private static final int MOST_LINES = 300;
    private static final int MOST_LINES_OF_A_METHOD = 30;
    private static final int MOST_PARAMETERS = 5;
    private static final int MOST_PARAMETERS_OF_A_CONSTRUCTOR = 6;

    @Test
    void nothingIsLargerThanAReaderHoldsInMind() throws IOException {
        List<Path> files = Stream.of(SourceTree.JAVA, Path.of("src/test/java"))
                .flatMap(folder -> SourceTree.files(folder, ".java").stream())
                .toList();
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            long lines = SourceTree.read(file).lines().count();
            if (lines > MOST_LINES) {
                found.add(file + " has " + lines + " lines");
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree file : task.parse()) {
                new Reading(file, Trees.instance(task).getSourcePositions(), found).scan(file, null);
            }
        }
        assertThat(files).hasSizeGreaterThan(1000);
        assertThat(found).isEmpty();
    }

    private static final class Reading extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree file;
        private final SourcePositions positions;
        private final String text;
        private final List<String> found;

        Reading(CompilationUnitTree file, SourcePositions positions, List<String> found) throws IOException {
            this.file = file;
            this.positions = positions;
            this.text = file.getSourceFile().getCharContent(true).toString();
            this.found = found;
        }

        @Override
        public @Nullable Void visitImport(ImportTree named, @Nullable Void nothing) {
            if (named.getQualifiedIdentifier().toString().endsWith("*")) {
                found.add(file.getSourceFile().getName() + " imports all of " + named.getQualifiedIdentifier());
            }
            return super.visitImport(named, nothing);
        }

        /** Maven on JDK 17 formats these otherwise than Maven on JDK 25: name the record instead, or say {@code var}. */
        @Override
        public @Nullable Void visitDeconstructionPattern(DeconstructionPatternTree pattern, @Nullable Void nothing) {
            boolean generic = pattern.getNestedPatterns().stream()
                    .anyMatch(part -> part instanceof BindingPatternTree named
                            && named.getVariable().getType() instanceof ParameterizedTypeTree);
            if (generic) {
                found.add(file.getSourceFile().getName() + " takes a record apart with type arguments: " + pattern);
            }
            return super.visitDeconstructionPattern(pattern, nothing);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            long lines = lines(method.getBody());
            if (lines > MOST_LINES_OF_A_METHOD) {
                found.add(name(method.getName()) + " has " + lines + " lines");
            }
            int parameters = method.getParameters().size();
            if (parameters > most(method)) {
                found.add(name(method.getName()) + " has " + parameters + " parameters");
            }
            return super.visitMethod(method, nothing);
        }

        /** A constructor names what it works with; what another type or the head of a record decided is not counted here. */
        private int most(MethodTree method) {
            boolean elsewhere = method.getModifiers().getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
            if (elsewhere || isOfARecordsHead(method)) {
                return Integer.MAX_VALUE;
            }
            return method.getReturnType() == null ? MOST_PARAMETERS_OF_A_CONSTRUCTOR : MOST_PARAMETERS;
        }

        /** The constructor of a record that does not say its parameters again. */
        private boolean isOfARecordsHead(MethodTree method) {
            if (method.getReturnType() != null || method.getBody() == null) {
                return false;
            }
            int from = (int) positions.getStartPosition(file, method);
            int to = (int) positions.getStartPosition(file, method.getBody());
            return text.substring(from, to).indexOf('(') < 0;
        }

        /** From brace to brace, without empty lines and comments. */
        private long lines(@Nullable BlockTree body) {
            if (body == null) {
                return 0;
            }
            int from = (int) positions.getStartPosition(file, body);
            int to = (int) positions.getEndPosition(file, body);
            return text.substring(from, to)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("*"))
                    .count();
        }

        private String name(Name method) {
            return file.getSourceFile().getName() + ": " + method;
        }
    }
}
