package kompas.operations.postgres;

import java.nio.file.Path;
import java.util.Map;

/** A process that owns a PostgreSQL until it is killed; says the port once it runs. */
final class Owner {

    private Owner() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        try (HomeLock lock = HomeLock.tryAcquire(home, "test").orElseThrow();
                PostgresServer server = PostgresServer.start(
                        home.resolve("postgres"), Path.of(arguments[1]), new PostgresProperties(0, Map.of()))) {
            System.out.println("port " + server.connection().port());
            Thread.currentThread().join();
        }
    }
}
