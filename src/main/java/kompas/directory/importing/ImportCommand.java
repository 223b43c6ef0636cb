package kompas.directory.importing;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kompas.directory.importing.ImportReport.Counts;
import kompas.directory.importing.ImportReport.Imported;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.Installation;
import kompas.shared.commands.KompasCommand;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings lists of organisations in. */
@Command(
        name = "import",
        description = "Imports lists of organisations: CSV, XLSX, GeoJSON, JSON, HSDS. docs/import.md explains.")
final class ImportCommand implements KompasCommand {

    @Option(names = "--profile", paramLabel = "PROFILE", description = "Name or path of a profile (else recognised).")
    private @Nullable String profile;

    @Option(
            names = "--source",
            paramLabel = "KEY",
            description = "Under which the rows are known (else the profile's).")
    private @Nullable String source;

    @Option(names = "--dry-run", description = "Count what would happen and write nothing.")
    private boolean dryRun;

    @Option(names = "--language", paramLabel = "TAG", description = "Of reasons and counts: en, da, bg.")
    private String language = "en";

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, or folders with an HSDS data package.")
    private List<Path> files = List.of();

    @Override
    public int run(Installation installation) {
        ImportRequest request = new ImportRequest(
                files,
                Optional.ofNullable(profile),
                Optional.ofNullable(source),
                dryRun,
                language,
                "import",
                true,
                Optional.empty(),
                Optional.empty());
        Text text = new Text(installation.get(Messages.class), language);
        PrintWriter out = installation.out();
        try (ImportBar bar = new ImportBar()) {
            ImportReport report = installation.get(ImportingOrganisations.class).run(request, bar);
            bar.close();
            tell(report, text, out);
            return report.counts().rejected() > 0 ? ExitCode.ATTENTION : ExitCode.DONE;
        } catch (ImportRefused e) {
            throw new CommandFailed(String.valueOf(e.getMessage()));
        }
    }

    private void tell(ImportReport report, Text text, PrintWriter out) {
        report.files().forEach(file -> tell(file, text, out));
        Counts all = report.counts();
        if (report.files().size() > 1) {
            out.println(text.say("importing.total", "counts", counts(all, text)));
        }
        if (all.created() + all.changed() == 0) {
            out.println(text.say("importing.nothing_new"));
        }
        if (dryRun) {
            out.println(text.say("importing.dry"));
        }
    }

    private void tell(Imported file, Text text, PrintWriter out) {
        String counts = counts(file.counts(), text);
        out.println(text.say(
                "importing.done", "file", file.file().getFileName(), "profile", file.profile(), "counts", counts));
        file.examples()
                .forEach(rejection -> out.println(
                        "  " + text.say("importing.line", "line", rejection.line(), "reason", rejection.reason())));
        int alike = file.foreseen().alikes().found();
        if (alike > 0) {
            out.println("  " + text.say("importing.alike", "count", alike));
        }
        file.warnings()
                .forEach(warning -> out.println("  "
                        + text.say("importing.warning_line", "count", warning.count(), "sentence", warning.sentence())
                        + (warning.firstLine() > 0
                                ? " " + text.say("importing.warning_first", "line", warning.firstLine())
                                : "")));
        if (!dryRun && file.counts().created() + file.counts().changed() > 0) {
            out.println("  " + text.say("importing.undo.how", "id", file.run()));
        }
        file.rejectedFile().ifPresent(path -> out.println("  " + text.say("importing.rejected_file", "file", path)));
        file.warnedFile().ifPresent(path -> out.println("  " + text.say("importing.warned_file", "file", path)));
    }

    private static String counts(Counts counts, Text text) {
        return text.say(
                "importing.counts",
                "created",
                counts.created(),
                "changed",
                counts.changed(),
                "unchanged",
                counts.unchanged(),
                "rejected",
                counts.rejected());
    }
}
