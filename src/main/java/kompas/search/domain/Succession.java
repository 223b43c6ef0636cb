package kompas.search.domain;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Which generation this server asks: takes over the one the database says is live, or has one built. */
@Component
class Succession {

    private static final Logger LOG = LoggerFactory.getLogger(Succession.class);

    /** Other servers of a cluster look once a second; until then they still read the former index. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(30);

    private final Engine engine;
    private final LiveIndex live;
    private final GenerationRows generations;
    private final Building building;
    private final BuildLock lock;
    private volatile @Nullable Thread builder;
    private volatile Instant nextTry = Instant.EPOCH;

    Succession(Engine engine, LiveIndex live, GenerationRows generations, Building building, BuildLock lock) {
        this.engine = engine;
        this.live = live;
        this.generations = generations;
        this.building = building;
        this.lock = lock;
    }

    /** Opens what the database says is live unless it is open already; what cannot be opened is given up. */
    void adopt() {
        if (builder != null) {
            return;
        }
        Optional<UUID> wanted = generations.live(engine.name(), building.fingerprint());
        if (wanted.isEmpty() || isOpenAndSound(wanted.get())) {
            return;
        }
        open(wanted.get()).ifPresentOrElse(this::succeed, () -> giveUp(wanted.get()));
    }

    private boolean isOpenAndSound(UUID wanted) {
        return live.generation()
                .filter(open -> open.id().equals(wanted))
                .map(open -> open.belongsTo(generations.mark(wanted)))
                .orElse(false);
    }

    /** What answered from the index of another database answers no more. */
    private void giveUp(UUID id) {
        generations.move(id, "failed");
        if (live.generation().map(Generation::id).equals(Optional.of(id))) {
            live.replace(null).ifPresent(Generation::close);
        }
    }

    private Optional<Generation> open(UUID id) {
        if (!engine.has(id)) {
            return Optional.empty();
        }
        Generation generation = engine.open(id);
        if (!generation.belongsTo(generations.mark(id))) {
            LOG.warn("The index holds another state of the database, as after a backup, and will be built anew");
            generation.close();
            return Optional.empty();
        }
        try {
            generation.probe();
            return Optional.of(generation);
        } catch (RuntimeException e) {
            LOG.warn("The index is damaged and will be built anew", e);
            generation.close();
            return Optional.empty();
        }
    }

    /** Begins building in the background when there is no sound index or somebody asked for a new one. */
    void buildIfWanted() {
        boolean wanted = live.generation().isEmpty() || live.isDamaged() || generations.isRequested();
        if (!wanted || builder != null || Instant.now().isBefore(nextTry)) {
            return;
        }
        Thread thread = Thread.ofPlatform().name("search-builder").daemon().unstarted(this::build);
        builder = thread;
        thread.start();
    }

    private void build() {
        try {
            lock.whileHeld(() -> succeed(building.build()));
        } catch (SQLException | RuntimeException e) {
            LOG.error("The index could not be built; another try in {} s", BEFORE_NEXT_TRY.toSeconds(), e);
            nextTry = Instant.now().plus(BEFORE_NEXT_TRY);
        } finally {
            builder = null;
        }
    }

    private void succeed(Generation successor) {
        live.replace(successor)
                .ifPresent(former -> Thread.ofVirtual().name("search-retire").start(() -> retire(former)));
    }

    private void retire(Generation former) {
        former.close();
        try {
            Thread.sleep(GRACE);
            engine.remove(former.id());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("Somebody else removed the former index", e);
        }
    }

    /** Lets a building end and closes the live index. */
    void close() {
        Thread thread = builder;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        live.replace(null).ifPresent(Generation::close);
    }
}
