package kompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and who may use whom, as their {@code package-info.java} files say. */
class ModularityTests {

    @Test
    void everyModuleUsesOnlyWhatItNames() {
        ApplicationModules.of(Kompas.class).verify();
    }

    /** A package-info of tests would take the place of the module's own on the class path, and its rules with it. */
    @Test
    void noPackageOfTestsHidesWhatAModuleNames() {
        Path tests = Path.of("src/test/java");
        assertThat(SourceTree.files(tests, "package-info.java"))
                .noneMatch(file -> Files.exists(Path.of("src/main/java").resolve(tests.relativize(file))));
    }
}
