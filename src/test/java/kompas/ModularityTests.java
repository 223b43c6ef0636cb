package kompas;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and who may use whom, as their {@code package-info.java} files say. */
class ModularityTests {

    @Test
    void everyModuleUsesOnlyWhatItNames() {
        ApplicationModules.of(Kompas.class).verify();
    }
}
