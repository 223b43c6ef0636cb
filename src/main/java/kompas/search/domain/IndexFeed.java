package kompas.search.domain;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import kompas.shared.commands.ServerOnly;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The server's thread that keeps the live index up to date, and has a new one built when there is none or one is wanted. */
@Component
@ServerOnly
class IndexFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);
    private static final int PAUSE_MILLISECONDS = 1_000;

    private final SearchProperties properties;
    private final DataSource database;
    private final LiveIndex live;
    private final Draining draining;
    private final Succession succession;
    private volatile @Nullable Thread thread;
    private @Nullable Ownership ownership;

    IndexFeed(
            SearchProperties properties,
            DataSource database,
            LiveIndex live,
            Draining draining,
            Succession succession) {
        this.properties = properties;
        this.database = database;
        this.live = live;
        this.draining = draining;
        this.succession = succession;
    }

    @Override
    public void start() {
        try {
            own();
        } catch (SQLException e) {
            throw new IllegalStateException("The index feed cannot reach the database", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        succession.adopt();
        Thread feed = Thread.ofPlatform().name("search-feed").daemon().unstarted(this::run);
        thread = feed;
        feed.start();
    }

    private Ownership own() throws SQLException, InterruptedException {
        Ownership owned = ownership;
        if (owned == null) {
            owned = Ownership.ofServer(database, properties.isCluster());
            ownership = owned;
            owned.listen();
        }
        return owned;
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            try {
                Ownership owned = own();
                round();
                owned.awaitNews(() -> thread == Thread.currentThread());
            } catch (SQLException | RuntimeException e) {
                LOG.warn("The index feed stumbled and goes on: {}", e.toString());
                LOG.debug("Where it stumbled", e);
                disown();
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void round() {
        succession.adopt();
        succession.buildIfWanted();
        Optional<Generation> generation = live.generation();
        while (thread == Thread.currentThread() && generation.isPresent() && draining.drain(generation.get())) {
            generation = live.generation();
        }
    }

    private void disown() {
        Ownership owned = ownership;
        ownership = null;
        if (owned != null) {
            try {
                owned.close();
            } catch (SQLException e) {
                LOG.debug("The lock went with its connection", e);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        Thread feed = thread;
        thread = null;
        try {
            if (feed != null) {
                feed.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        disown();
        succession.close();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After the data versions, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
