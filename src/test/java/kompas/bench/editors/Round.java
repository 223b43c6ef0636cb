package kompas.bench.editors;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * All editors at work for some time.
 *
 * @param pause between form and button, on average
 */
record Round(List<Editor.Person> people, HttpClient http, Duration pause, Duration time) {

    /** @param inTheMiddle what happens at half time */
    Ledger run(Work inTheMiddle) throws Exception {
        Ledger ledger = new Ledger();
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> working = new ArrayList<>();
            for (Editor.Person person : people) {
                Editor editor = new Editor(http, person, ledger);
                working.add(threads.submit(() -> {
                    editor.work(pause, () -> System.nanoTime() < end);
                    return null;
                }));
            }
            LockSupport.parkNanos(time.toNanos() / 2);
            inTheMiddle.run();
            for (Future<?> one : working) {
                one.get();
            }
        }
        return ledger;
    }

    /** Something done to the installation. */
    interface Work {
        void run() throws Exception;
    }
}
