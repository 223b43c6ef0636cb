package kompas.places.domain;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the countries in the jar and in {@code $KOMPAS_HOME/countries} before anything else asks for places. */
@Component
class PlacesAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PlacesAtStart.class);

    private final LoadingPlaces loading;
    private final CountryFolders folders;
    private volatile boolean running;

    PlacesAtStart(LoadingPlaces loading, CountryFolders folders) {
        this.loading = loading;
        this.folders = folders;
    }

    @Override
    public void start() {
        for (ReferenceFolder folder : folders.all()) {
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
