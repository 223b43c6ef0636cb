package kompas.directory.importing;

import java.io.PrintWriter;
import java.util.UUID;
import kompas.directory.importing.UndoingImports.Undone;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.Installation;
import kompas.shared.commands.KompasCommand;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an import back. */
@Command(
        name = "undo-import",
        description =
                "Takes an import back: all that nobody touched since becomes what it was. docs/import.md explains.")
final class UndoImportCommand implements KompasCommand {

    private static final int TOLD = 20;

    @Option(names = "--language", paramLabel = "TAG", description = "Of reasons and counts: en, da, bg.")
    private String language = "en";

    @Parameters(paramLabel = "ID", description = "Of the import, as it was told at its end.")
    private String id = "";

    @Override
    public int run(Installation installation) {
        Text text = new Text(installation.get(Messages.class), language);
        UndoingImports undoing = installation.get(UndoingImports.class);
        UUID run = run(text);
        try {
            Undone undone = undoing.undo(run, "import", (done, of) -> {})
                    .orElseThrow(() -> new CommandFailed(text.say("importing.undo.none", "id", id)));
            tell(undone, undoing, run, text, installation.out());
            return undone.kept() > 0 ? ExitCode.ATTENTION : ExitCode.DONE;
        } catch (ImportBusy e) {
            throw new CommandFailed(text.say("importing.busy"));
        }
    }

    private UUID run(Text text) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(text.say("importing.undo.none", "id", id));
        }
    }

    private static void tell(Undone undone, UndoingImports undoing, UUID run, Text text, PrintWriter out) {
        out.println(text.say(
                "importing.undo.counts",
                "removed",
                undone.removed(),
                "restored",
                undone.restored(),
                "kept",
                undone.kept()));
        undoing.left(run, TOLD)
                .forEach(left -> out.println("  "
                        + text.say(
                                "importing.undo.line",
                                "name",
                                left.name(),
                                "slug",
                                left.slug(),
                                "reason",
                                text.say("importing.left." + left.reason()))));
    }
}
