package kompas.demo;

import kompas.network.Demonstration;
import kompas.network.NetworkSettings;
import kompas.shared.commands.Progress;
import kompas.shared.commands.ServerOnly;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** {@code serve --demo}: loads the demonstration into an empty installation before the site opens, with a progress line. */
@Component
@ServerOnly
@ConditionalOnProperty("kompas.demo")
class DemonstrationAtStart implements SmartLifecycle {

    private final Demonstration demonstration;
    private final NetworkSettings settings;
    private volatile boolean running;

    DemonstrationAtStart(Demonstration demonstration, NetworkSettings settings) {
        this.demonstration = demonstration;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        if (settings.isSetUp()) {
            return;
        }
        try (Bar bar = new Bar()) {
            demonstration.load(bar::show);
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

    /** After data versions are followed (0), before the web server opens. */
    @Override
    public int getPhase() {
        return 1_000;
    }

    /** A progress bar that learns how much there is with the first news. */
    private static final class Bar implements AutoCloseable {

        private Progress progress = Progress.unseen();
        private int shown = -1;

        void show(int done, int total) {
            if (shown < 0) {
                progress = Progress.onConsole("Demonstration network", total);
                shown = 0;
            }
            progress.advance(done - shown);
            shown = done;
        }

        @Override
        public void close() {
            progress.close();
        }
    }
}
