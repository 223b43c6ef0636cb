package kompas.libraries.domain;

import java.util.List;
import kompas.libraries.LoadingLibraries;
import kompas.network.NetworkSetUp;
import kompas.network.NetworkSettings;
import kompas.shared.commands.ServerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the libraries of a network's countries, when they are chosen, and at start for a country of which none came yet:
 * set-up was interrupted, or the folder has been mended since.
 */
@Component
@ServerOnly
class LibrariesOfCountries implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LibrariesOfCountries.class);

    private final LoadingLibraries loading;
    private final LibraryFiles files;
    private final LibraryWriting writing;
    private final NetworkSettings settings;
    private volatile boolean running;

    LibrariesOfCountries(
            LoadingLibraries loading, LibraryFiles files, LibraryWriting writing, NetworkSettings settings) {
        this.loading = loading;
        this.files = files;
        this.writing = writing;
        this.settings = settings;
    }

    @EventListener
    void bring(NetworkSetUp network) {
        bring(network.countries());
    }

    @Override
    public void start() {
        running = true;
        if (settings.isSetUp()) {
            bring(settings.current().countries());
        }
    }

    private void bring(List<String> countries) {
        for (String country : countries) {
            try {
                if (files.source(country)
                        .filter(source -> !writing.hasSource(source.text("key")))
                        .isPresent()) {
                    LOG.info("Libraries of {}: {}", country, loading.load(country));
                }
            } catch (IllegalArgumentException e) {
                LOG.error("The libraries of {} were not loaded. {}", country, e.getMessage());
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** When places are loaded and data versions are followed, before the web server opens. */
    @Override
    public int getPhase() {
        return 500;
    }
}
