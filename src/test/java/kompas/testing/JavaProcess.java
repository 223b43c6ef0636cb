package kompas.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Another JVM with the class path of the tests, for what only a real process can show. */
public final class JavaProcess {

    private JavaProcess() {}

    /** Starts {@code main}; what it says goes to one stream, which its caller reads. */
    public static Process start(Class<?> main, String... arguments) throws IOException {
        return builder(main, arguments).start();
    }

    /** As {@link #start}, for a caller who wants to say where what it says goes. */
    public static ProcessBuilder builder(Class<?> main, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        builder.command().addAll(List.of(arguments));
        return builder.redirectErrorStream(true);
    }
}
