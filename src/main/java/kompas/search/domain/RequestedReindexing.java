package kompas.search.domain;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import kompas.search.Reindexing;
import kompas.search.SearchStatus;
import org.springframework.stereotype.Component;

/** Asks the server for a new index and follows it; where no server runs, builds it here. */
@Component
class RequestedReindexing implements Reindexing {

    private static final int LOOK_EVERY_MILLISECONDS = 300;

    private final DataSource database;
    private final GenerationRows generations;
    private final Building building;

    RequestedReindexing(DataSource database, GenerationRows generations, Building building) {
        this.database = database;
        this.generations = generations;
        this.building = building;
    }

    @Override
    public void reindex(Consumer<SearchStatus> progress) {
        try {
            Optional<Ownership> alone = Ownership.alone(database);
            if (alone.isEmpty()) {
                follow(generations.request(), progress);
                return;
            }
            try (Ownership owned = alone.get()) {
                buildHere(progress);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void buildHere(Consumer<SearchStatus> progress) {
        Thread reporter = Thread.ofVirtual().start(() -> {
            while (sleep()) {
                generations.building().ifPresent(state -> progress.accept(seen(state)));
            }
        });
        try {
            building.build().close();
        } finally {
            reporter.interrupt();
        }
    }

    private void follow(UUID request, Consumer<SearchStatus> progress) throws InterruptedException {
        Optional<UUID> generation = generations.answered(request);
        while (generation.isEmpty()) {
            Thread.sleep(LOOK_EVERY_MILLISECONDS);
            generation = generations.answered(request);
        }
        Optional<GenerationRows.Progress> state = generations.progressOf(generation.get());
        while (state.isPresent() && state.get().state().equals("building")) {
            progress.accept(seen(state.get()));
            Thread.sleep(LOOK_EVERY_MILLISECONDS);
            state = generations.progressOf(generation.get());
        }
        if (state.isPresent() && state.get().state().equals("failed")) {
            throw new IllegalStateException("The server could not build the index; its log says why");
        }
    }

    private static SearchStatus seen(GenerationRows.Progress state) {
        return new SearchStatus(SearchStatus.State.REBUILDING, state.done(), state.of(), 0);
    }

    private static boolean sleep() {
        try {
            Thread.sleep(LOOK_EVERY_MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
