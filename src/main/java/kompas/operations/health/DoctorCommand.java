package kompas.operations.health;

import java.util.List;
import java.util.Locale;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.Installation;
import kompas.shared.commands.KompasCommand;
import picocli.CommandLine.Command;

/** Examines the installation and says what to do. */
@Command(
        name = "doctor",
        description =
                "Examines the installation: database, index, backup, disk, mail, clock. Says what is wrong and what to do.",
        footer = {"", "Exit codes: 0 all well, 1 something is broken, 3 something wants attention."})
final class DoctorCommand implements KompasCommand {

    @Override
    public int run(Installation installation) {
        List<Examination.Result> results = installation.get(Examination.class).results();
        for (Examination.Result result : results) {
            installation
                    .out()
                    .printf(
                            "%-10s %-10s %s%n",
                            result.subject(),
                            result.condition().name().toLowerCase(Locale.ROOT),
                            (result.finding().what() + " " + result.finding().remedy()).strip());
        }
        return switch (Examination.worst(results)) {
            case OK -> ExitCode.DONE;
            case ATTENTION -> ExitCode.ATTENTION;
            case BROKEN -> ExitCode.FAILED;
        };
    }
}
