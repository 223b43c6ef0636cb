package kompas.surveys.checking;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.PlainCommand;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Questionnaires as files. */
@Command(
        name = "form",
        description = "Looks questionnaires over: form check FILE…",
        synopsisSubcommandLabel = "check",
        subcommands = FormCommand.Check.class)
final class FormCommand implements PlainCommand {

    @Override
    public int run(PrintWriter out, PrintWriter err) {
        err.println("kompas form check [--out=FILE] [--language=TAG] FILE…");
        return ExitCode.USAGE;
    }

    /** Compiles workbooks and tells what is wrong, with sheet, row and column. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description =
                    "Makes an XForm of an XLSForm workbook (.xlsx, .csv, .md) and tells what is wrong, with sheet, row and column.",
            footer = {
                "",
                "The form is printed, or written with --out; problems are told beside it.",
                "Exit codes: 0 a form, whatever is said of it, 1 no form."
            })
    static final class Check implements PlainCommand {

        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "Where the XForm goes; a folder when several workbooks are given (else standard output).")
        private @Nullable Path target;

        @Option(
                names = {"--language", "--lang"},
                paramLabel = "TAG",
                description = "Of the sentences: en, da, bg.")
        private String language = "en";

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "Workbooks.")
        private List<Path> files = List.of();

        @Override
        public int run(PrintWriter out, PrintWriter err) throws IOException {
            Messages messages =
                    new Messages(new PathMatchingResourcePatternResolver(), "classpath:messages/*.properties");
            Text text = new Text(messages, language);
            if (target != null && files.size() > 1 && !Files.isDirectory(target)) {
                throw new CommandFailed(text.say("checking.folder", "file", target));
            }
            boolean broken = false;
            for (Path file : files) {
                Checked checked = Checked.of(file, text);
                checked.sentences().forEach(sentence -> err.println(said(file, sentence, text)));
                if (checked.xform().isEmpty()) {
                    err.println(said(file, text.say("checking.none"), text));
                }
                write(file, checked.xform(), out);
                broken |= checked.xform().isEmpty();
            }
            return broken ? ExitCode.FAILED : ExitCode.DONE;
        }

        /** Several workbooks are told apart by their names. */
        private String said(Path file, String sentence, Text text) {
            return files.size() == 1 ? sentence : text.say("checking.line", "file", file, "sentence", sentence);
        }

        private void write(Path file, Optional<String> xform, PrintWriter out) throws IOException {
            if (xform.isEmpty()) {
                return;
            }
            if (target == null) {
                if (files.size() == 1) {
                    out.println(xform.get());
                }
                return;
            }
            Path written = Files.isDirectory(target)
                    ? target.resolve(String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "") + ".xml")
                    : target;
            Files.writeString(written, xform.get());
        }
    }
}
