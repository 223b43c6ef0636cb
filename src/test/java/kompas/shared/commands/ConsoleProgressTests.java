package kompas.shared.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A log file is not filled with bars, and everybody learns how much was done. */
class ConsoleProgressTests {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void saysOnceInAFileHowManyThereWere() {
        try (Progress progress = new ConsoleProgress("Organisations", 3717, out, false)) {
            for (int i = 0; i < 3717; i++) {
                progress.advance(1);
            }
        }

        assertThat(said()).matches("Organisations: 3,717 in \\d+\\.\\d s\\R");
    }

    @Test
    void replacesItsLineOnATerminal() {
        new ConsoleProgress("Organisations", 10, out, true).close();

        assertThat(said()).startsWith("\r\u001b[KOrganisations: 0 in ");
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
