package kompas.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kompas.directory.importing.ImportingOrganisations.Understanding;
import kompas.directory.importing.merge.Batch;
import kompas.directory.importing.profile.Profile;
import kompas.directory.importing.profile.Profiles;
import kompas.directory.importing.profile.Source;
import kompas.directory.importing.reading.Problem;
import kompas.directory.importing.reading.SourceFiles;
import kompas.directory.importing.reading.SourceRow;
import kompas.directory.importing.reading.SourceTable;
import kompas.directory.importing.record.Draft;
import kompas.directory.importing.record.PlaceCells;
import kompas.directory.importing.record.RecordReading;
import kompas.directory.importing.record.Staged;
import kompas.directory.importing.record.StagedColumn;
import kompas.shared.text.Text;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One file opened and understood, whose rows become batches on a thread of its own: the next file while one is merged. */
final class FileReading implements AutoCloseable {

    private static final Predicate<String> DATE = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|30)")
            .asMatchPredicate();

    private final Path file;
    private final SourceTable table;
    private final Profile profile;
    private final TermColumns own;
    private final UUID sourceId;
    private final BatchReading batches;

    /** What all files of one command are read with. */
    record With(
            Understanding understanding, Profiles profiles, ImportRequest request, Text text, JdbcClient database) {}

    /**
     * @param first batch of it, empty
     * @throws kompas.directory.importing.reading.UnreadableFile when it is not a list
     * @throws ImportRefused when no profile fits it
     */
    static FileReading open(Path file, Batch first, With with) throws IOException {
        SourceTable table = SourceFiles.open(file, with.profiles().headings());
        try {
            return new FileReading(file, table, first, with);
        } catch (IOException | RuntimeException e) {
            table.close();
            throw e;
        }
    }

    private FileReading(Path file, SourceTable table, Batch first, With with) throws IOException {
        this.file = file;
        this.table = table;
        this.profile = profile(with);
        this.own = new TermColumns(table.headings(), with.understanding().lists());
        Sources sources = new Sources(with.database(), with.request().dryRun());
        this.sourceId = sources.id(profile.source());
        this.batches = new BatchReading(table, rows(with, sources), first);
    }

    private Profile profile(With with) throws IOException {
        Profile found = with.request().profile().isPresent()
                ? with.profiles().get(with.request().profile().get())
                : with.profiles().recognise(table.headings()).orElse(null);
        if (found == null) {
            throw Proposal.of(file, table).refusal(with.text());
        }
        found.check(table.headings(), RejectedRows.REASON);
        return with.request()
                .sourceKey()
                .map(key -> found.from(found.source().withKey(key)))
                .orElse(found);
    }

    Path file() {
        return file;
    }

    SourceTable table() {
        return table;
    }

    Profile profile() {
        return profile;
    }

    UUID sourceId() {
        return sourceId;
    }

    BatchReading batches() {
        return batches;
    }

    /** Columns of the directory the file says something about. */
    Set<String> said() {
        return Said.by(own.with(profile.columns(table.headings())));
    }

    /** Words for what is wrong with its rows. */
    Wording wording(Text text) {
        return new Wording(profile, table.headings(), text);
    }

    private interface SourceOf {
        UUID id(Draft draft);
    }

    /** A row of our own format may say where it comes from; all others come from the profile's source. */
    private SourceOf sources(Sources sources) {
        Map<String, UUID> named = new HashMap<>();
        return draft -> {
            String key = draft.get("source");
            return key.isEmpty()
                    ? sourceId
                    : named.computeIfAbsent(
                            key,
                            unused -> sources.id(Source.named(
                                    key,
                                    draft.get("source_name"),
                                    draft.get("source_licence"),
                                    draft.get("source_attribution"))));
        };
    }

    private BatchReading.RowReading rows(With with, Sources all) {
        Understanding understanding = with.understanding();
        SourceOf sources = sources(all);
        RecordReading reading = new RecordReading(
                new PlaceCells(understanding.geocoding(), understanding.places()),
                understanding.lists(),
                profile.language());
        String today = understanding.places().date().toString();
        return (row, batch) -> {
            if (passedBy(row, batch)) {
                return;
            }
            Draft draft = own.fill(row, profile.map(row));
            Staged staged = reading.read(draft, profile.source().key());
            if (!draft.get("source").isEmpty() && !Source.isKey(draft.get("source"))) {
                staged.reject(Problem.of("importing.rejected.code", "column", "source", "value", draft.get("source")));
            }
            staged.set(
                    StagedColumn.SOURCE_DATE, DATE.test(draft.get("source_date")) ? draft.get("source_date") : today);
            if (with.request().within().filter(within -> !within.holds(staged)).isPresent()) {
                batch.leave();
                return;
            }
            put(row, batch, staged, draft, sources);
        };
    }

    /** Whether the row is no organisation, or none that is wanted. */
    private boolean passedBy(SourceRow row, Batch batch) {
        Optional<Problem> aside = row.aside();
        if (aside.isPresent()) {
            batch.leaveAside(row, aside.get());
            return true;
        }
        Optional<Problem> unwanted = Optional.ofNullable(row.problem()).or(() -> profile.skip(row));
        unwanted.ifPresent(why -> batch.reject(row, why));
        return unwanted.isPresent();
    }

    private static void put(SourceRow row, Batch batch, Staged staged, Draft draft, SourceOf sources) {
        if (staged.rejection().isPresent()) {
            batch.reject(row, staged.rejection().get());
            return;
        }
        staged.set(StagedColumn.SOURCE_ID, sources.id(draft).toString());
        batch.add(row, staged);
    }

    @Override
    public void close() throws IOException {
        try (table) {
            batches.close();
        }
    }
}
