package kompas.directory.exporting;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kompas.directory.exporting.ExportingOrganisations.Opening;
import kompas.directory.opendata.hsds.HsdsExport;
import kompas.directory.search.CriteriaReading;
import kompas.directory.search.OrganisationCriteria;
import kompas.search.IndexNotReady;
import kompas.shared.commands.CommandFailed;
import kompas.shared.commands.ExitCode;
import kompas.shared.commands.Installation;
import kompas.shared.commands.KompasCommand;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes organisations as a file, which can be imported again. */
@Command(name = "export", description = "Exports organisations as CSV, JSON, GeoJSON or HSDS 3.0 JSON.")
final class ExportCommand implements KompasCommand {

    enum Format {
        csv,
        json,
        geojson,
        hsds
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; csv unless said.")
    private Format format = Format.csv;

    @Mixin
    private ExportChoice choice = new ExportChoice();

    @Option(names = "--source", paramLabel = "KEY", description = "Only what comes from this source.")
    private @Nullable String source;

    @Option(names = "--private", description = "What the public may not see as well: for your own copy.")
    private boolean personal;

    @Option(names = "--language", paramLabel = "TAG", description = "Of what the command says, and of HSDS texts.")
    private String language = "en";

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Where to (else standard output).")
    private @Nullable Path file;

    @Override
    public int run(Installation installation) throws IOException {
        Text text = new Text(installation.get(Messages.class), language);
        ExportRequest request = new ExportRequest(criteria(text), Optional.ofNullable(source), personal, language);
        if (file == null) {
            write(installation, request, new Unclosed(installation.out()), text);
            return ExitCode.DONE;
        }
        int count;
        try (Writer out = Files.newBufferedWriter(file)) {
            count = write(installation, request, out, text);
        }
        PrintWriter told = installation.out();
        told.println(text.say("exporting.done", "count", count, "file", file));
        if (personal) {
            told.println(text.say("exporting.private"));
        }
        return ExitCode.DONE;
    }

    private OrganisationCriteria criteria(Text text) {
        CriteriaReading reading = choice.read();
        reading.ignored().stream().findFirst().ifPresent(wrong -> {
            throw unknown(text, wrong.parameter(), wrong.value());
        });
        return reading.criteria();
    }

    private static CommandFailed unknown(Text text, String option, String value) {
        return new CommandFailed(text.say("exporting.unknown", "option", option, "value", value));
    }

    private int write(Installation installation, ExportRequest request, Writer out, Text text) throws IOException {
        Opening opening = switch (format) {
            case csv, hsds -> ExportWriter::csv;
            case json -> ExportWriter::json;
            case geojson -> ExportWriter::geojson;
        };
        ExportingOrganisations exporting = installation.get(ExportingOrganisations.class);
        try {
            return format == Format.hsds
                    ? installation.get(HsdsExport.class).write(text, out, exporting.chosen(request))
                    : exporting.export(request, out, opening);
        } catch (ExportCondition.UnknownValue e) {
            throw unknown(text, String.valueOf(e.getMessage()), e.value());
        } catch (IndexNotReady e) {
            throw new CommandFailed(text.say("exporting.no_index"));
        }
    }

    /** Standard output belongs to whoever started us. */
    private static final class Unclosed extends java.io.FilterWriter {
        Unclosed(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
