package kompas.places.domain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.stereotype.Component;

/** The countries in the jar, then those in {@code $KOMPAS_HOME/countries}, as they stand on the disk now. */
@Component
class CountryFolders {

    private final ResourceLoader resources;
    private final Path own;

    CountryFolders(ResourceLoader resources, @Value("${kompas.home:./data}") Path home) {
        this.resources = resources;
        this.own = home.resolve("countries");
    }

    List<ReferenceFolder> all() {
        List<ReferenceFolder> folders = new ArrayList<>(ReferenceFolder.inJar(
                ResourcePatternUtils.getResourcePatternResolver(resources), "classpath*:reference/places"));
        folders.addAll(ReferenceFolder.onDisk(own));
        return folders;
    }
}
