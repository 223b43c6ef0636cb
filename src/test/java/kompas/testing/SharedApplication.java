package kompas.testing;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kompas.Kompas;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An application that serves one test class after the other, each as if it had just started: what works in the background
 * is stopped, database and folder become those of the first day, everything kept in memory is what it was right after the
 * start, and the background begins again. Only the web server stays open.
 */
final class SharedApplication {

    private static final String COUNTERS = "select topic, version from shared.data_version";
    /** Counters never go back: what is kept in memory since the start was made at those of the start. */
    private static final String COUNTED = """
            insert into shared.data_version as known (topic, version) values (:topic, :version)
            on conflict (topic) do update set version = greatest(known.version, excluded.version)
            """;

    private final ConfigurableApplicationContext context;
    private final List<SmartLifecycle> background;
    private final Memory memory;
    private final Map<String, Long> counters;
    private final JdbcClient database;

    /** As {@code context} is now is how each class finds it: it has just started. */
    SharedApplication(ConfigurableApplicationContext context) {
        this.context = context;
        this.database = context.getBean(JdbcClient.class);
        this.background = ours(context, SmartLifecycle.class)
                .filter(SmartLifecycle::isRunning)
                .sorted(Comparator.comparing(SmartLifecycle::getPhase))
                .toList();
        stop();
        this.memory = Memory.of(ours(context, Object.class).toList());
        this.counters =
                database.sql(COUNTERS).query((row, number) -> Map.entry(row.getString(1), row.getLong(2))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        start();
    }

    private static <T> Stream<T> ours(ConfigurableApplicationContext context, Class<T> type) {
        return context.getBeansOfType(type, false, false).values().stream()
                .filter(bean -> bean.getClass().getName().startsWith("kompas."));
    }

    /** Takes back whatever was done to it. */
    void renew() {
        stop();
        Ground.of(context).renew(context.getBean(DataSource.class));
        counters.forEach((topic, version) -> database.sql(COUNTED)
                .param("topic", topic)
                .param("version", version)
                .update());
        memory.restore();
        start();
    }

    private void stop() {
        background.reversed().stream().filter(SmartLifecycle::isRunning).forEach(SmartLifecycle::stop);
    }

    private void start() {
        background.forEach(SmartLifecycle::start);
        context.publishEvent(
                new ApplicationReadyEvent(new SpringApplication(Kompas.class), new String[0], context, Duration.ZERO));
    }
}
