package kompas.places.domain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.stereotype.Component;

/** Loads the countries in the jar and in {@code $KOMPAS_HOME/countries} before anything else asks for places. */
@Component
class PlacesAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PlacesAtStart.class);

    private final LoadingPlaces loading;
    private final ResourceLoader resources;
    private final Path ownCountries;
    private volatile boolean running;

    PlacesAtStart(LoadingPlaces loading, ResourceLoader resources, @Value("${kompas.home:./data}") Path home) {
        this.loading = loading;
        this.resources = resources;
        this.ownCountries = home.resolve("countries");
    }

    @Override
    public void start() {
        List<ReferenceFolder> folders = new ArrayList<>(ReferenceFolder.inJar(
                ResourcePatternUtils.getResourcePatternResolver(resources), "classpath*:reference/places"));
        folders.addAll(ReferenceFolder.onDisk(ownCountries));
        for (ReferenceFolder folder : folders) {
            try {
                loading.load(List.of(folder));
            } catch (ReferenceProblem e) {
                LOG.error("A country was not loaded, what was loaded before stays. {}", e.getMessage());
            }
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before data versions are read and followed, and long before the web server. */
    @Override
    public int getPhase() {
        return -1_000;
    }
}
