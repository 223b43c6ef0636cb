package kompas.network;

import java.util.Optional;
import kompas.shared.commands.ServerOnly;
import kompas.shared.sql.DataVersions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration behind the set-up page, once, and knows how far it is. That it was begun is told by the data
 * version {@code demonstration}: a server that was stopped half-way goes on with it when it starts again.
 */
@Component
@ServerOnly
class DemonstrationLoading implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoading.class);
    private static final String BEGUN = "demonstration";

    private final ObjectProvider<Demonstration> demonstration;
    private final NetworkSettings settings;
    private final DataVersions versions;
    private volatile boolean running;
    private volatile Status status = Status.NOT_STARTED;

    DemonstrationLoading(ObjectProvider<Demonstration> demonstration, NetworkSettings settings, DataVersions versions) {
        this.demonstration = demonstration;
        this.settings = settings;
        this.versions = versions;
    }

    enum Phase {
        NOT_STARTED,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * @param done steps done
     * @param of steps in all, 0 while that is not known
     */
    record Status(Phase phase, int done, int of) {

        static final Status NOT_STARTED = new Status(Phase.NOT_STARTED, 0, 0);
    }

    Status status() {
        return status;
    }

    @Override
    public void start() {
        running = true;
        if (versions.of(BEGUN) > 0 && !settings.isSetUp()) {
            begin();
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

    /** After {@code serve --demo} has had its turn, before the web server opens: nobody is shown the set-up page between. */
    @Override
    public int getPhase() {
        return 1_100;
    }

    /** Begins unless it runs or is done; false when there is nothing to load. */
    synchronized boolean begin() {
        Optional<Demonstration> found = Optional.ofNullable(demonstration.getIfAvailable());
        boolean idle = status.phase() == Phase.NOT_STARTED || status.phase() == Phase.FAILED;
        if (found.isPresent() && idle) {
            versions.touch(BEGUN);
            status = new Status(Phase.RUNNING, 0, 0);
            Thread.ofVirtual().name("demonstration").start(() -> load(found.get()));
        }
        return found.isPresent();
    }

    private void load(Demonstration network) {
        try {
            network.load((done, of) -> status = new Status(Phase.RUNNING, done, of));
            status = new Status(Phase.DONE, 1, 1);
        } catch (RuntimeException e) {
            LOG.error("The demonstration could not be loaded", e);
            status = new Status(Phase.FAILED, 0, 0);
        }
    }
}
