package kompas.bench.editors;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import kompas.bench.Timings;
import kompas.bench.editors.Save.Outcome;

/** What all editors were told. */
final class Ledger {

    private final Queue<Save> saves = new ConcurrentLinkedQueue<>();
    private final Map<Integer, LongAdder> looks = new ConcurrentHashMap<>();
    private final LongAdder badlyBeside = new LongAdder();

    void pressed(Save save) {
        saves.add(save);
    }

    /** A page was asked for. */
    void looked(int status) {
        looks.computeIfAbsent(status, unused -> new LongAdder()).increment();
    }

    /** @param whole whether a page of a conflict showed both versions */
    void beside(boolean whole) {
        if (!whole) {
            badlyBeside.increment();
        }
    }

    List<Save> saves() {
        return List.copyOf(saves);
    }

    long count(Outcome outcome) {
        return saves.stream().filter(save -> save.outcome() == outcome).count();
    }

    /** Pages of a conflict on which one of the two versions was missing. */
    long badlyBeside() {
        return badlyBeside.sum();
    }

    /** How long the button took where there was an answer. */
    Timings timings() {
        return new Timings(saves.stream()
                .filter(save -> save.outcome() != Outcome.UNKNOWN)
                .mapToLong(Save::nanos)
                .toArray());
    }

    /** From a moment until the first answer that something pressed after it is saved. */
    Optional<Duration> firstSavedAfter(long moment) {
        return saves.stream()
                .filter(save -> save.outcome() == Outcome.SAVED && save.at() - save.nanos() > moment)
                .map(save -> Duration.ofNanos(save.at() - moment))
                .min(Comparator.naturalOrder());
    }

    /** Answers of 5xx, of the button and of pages. */
    long failures() {
        long pages = looks.entrySet().stream()
                .filter(look -> look.getKey() >= 500)
                .mapToLong(look -> look.getValue().sum())
                .sum();
        return pages + saves.stream().filter(save -> save.status() >= 500).count();
    }

    /** Answers by status, of the button and of pages. */
    @Override
    public String toString() {
        Map<Integer, Long> pressed = new TreeMap<>();
        saves.forEach(save -> pressed.merge(save.status(), 1L, Long::sum));
        return "button " + pressed + ", pages " + new TreeMap<>(looks);
    }
}
