package kompas.operations;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kompas.shared.commands.Installation;
import kompas.shared.commands.KompasCommand;
import kompas.shared.commands.PlainCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application, as a server or for one command. */
final class Starter {

    /** A command has no server and keeps quiet: only what a person asked for is said. */
    private static final List<String> OF_A_COMMAND = List.of(
            "--logging.level.root=warn",
            "--logging.level.kompas=warn",
            "--logging.level.org.flywaydb.core.internal.command.DbMigrate=warn",
            "--spring.main.lazy-initialization=true");

    private final Class<?> application;
    private final List<String> properties;

    /** @param properties configuration properties as typed: {@code --server.port=9000}; they win over options */
    Starter(Class<?> application, List<String> properties) {
        this.application = application;
        this.properties = properties;
    }

    void serve(RootCommand root, ServeCommand serve) {
        SpringApplication server = new SpringApplication(application);
        server.setMainApplicationClass(application);
        if (!onTerminal()) {
            server.setDefaultProperties(Map.of("logging.structured.format.console", "ecs"));
        }
        server.run(arguments(root.properties(), serve.properties(), properties));
    }

    int run(RootCommand root, String name, KompasCommand command) throws Exception {
        PrintStream standardOutput = System.out;
        System.setOut(System.err);
        List<String> invocation = List.of("--kompas.command=" + name);
        try (var context = new SpringApplicationBuilder(application)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .run(arguments(OF_A_COMMAND, invocation, root.properties(), properties));
                var out = new PrintWriter(standardOutput, false, StandardCharsets.UTF_8)) {
            return command.run(new Started(context, out));
        }
    }

    /** Starts nothing. */
    static int run(PlainCommand command) throws Exception {
        PrintStream standardOutput = System.out;
        System.setOut(System.err);
        try (var out = new PrintWriter(standardOutput, false, StandardCharsets.UTF_8);
                var err = new PrintWriter(System.err, false, StandardCharsets.UTF_8)) {
            return command.run(out, err);
        }
    }

    private static boolean onTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    @SafeVarargs
    private static String[] arguments(List<String>... groups) {
        return Stream.of(groups).flatMap(List::stream).toArray(String[]::new);
    }

    private record Started(ConfigurableApplicationContext context, PrintWriter out) implements Installation {
        @Override
        public <T> T get(Class<T> type) {
            return context.getBean(type);
        }
    }
}
