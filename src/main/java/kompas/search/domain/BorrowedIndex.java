package kompas.search.domain;

import java.util.UUID;
import kompas.search.BorrowingIndex;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Opens the live generation for reading where no feed has opened it. */
@Component
class BorrowedIndex implements BorrowingIndex, DisposableBean {

    private final Engine engine;
    private final LiveIndex live;
    private final GenerationRows generations;
    private final Building building;
    private boolean borrowed;

    BorrowedIndex(Engine engine, LiveIndex live, GenerationRows generations, Building building) {
        this.engine = engine;
        this.live = live;
        this.generations = generations;
        this.building = building;
    }

    @Override
    public void open() {
        if (live.generation().isEmpty()) {
            generations
                    .live(engine.name(), building.fingerprint())
                    .filter(engine::has)
                    .ifPresent(this::borrow);
        }
    }

    private void borrow(UUID id) {
        live.replace(engine.open(id));
        borrowed = true;
    }

    @Override
    public void destroy() {
        if (borrowed) {
            live.replace(null).ifPresent(Generation::close);
        }
    }
}
