package kompas.network;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Loads the demonstration behind the set-up page, once, and knows how far it is. */
@Component
class DemonstrationLoading {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoading.class);

    private final ObjectProvider<Demonstration> demonstration;
    private volatile Status status = Status.NOT_STARTED;

    DemonstrationLoading(ObjectProvider<Demonstration> demonstration) {
        this.demonstration = demonstration;
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

    /** Starts unless it runs or is done; false when there is nothing to load. */
    synchronized boolean start() {
        Optional<Demonstration> found = Optional.ofNullable(demonstration.getIfAvailable());
        boolean idle = status.phase() == Phase.NOT_STARTED || status.phase() == Phase.FAILED;
        if (found.isPresent() && idle) {
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
