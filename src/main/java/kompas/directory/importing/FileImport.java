package kompas.directory.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kompas.directory.importing.ImportingOrganisations.Understanding;
import kompas.directory.importing.merge.Batch;
import kompas.directory.importing.merge.Merging.Course;
import kompas.directory.importing.merge.Merging.Result;
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
import kompas.libraries.KeepingChitalishta;
import kompas.shared.text.Text;

/** One file from its first row to its report. */
final class FileImport {

    private static final Predicate<String> DATE = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|30)")
            .asMatchPredicate();

    private static final String START = """
            insert into directory.import_run (id, source_id, profile, file_name)
            values (:id, :source, :profile, :file)
            on conflict (id) do update set finished_at = null, created = 0, changed = 0, unchanged = 0, rejected = 0""";

    private final ImportSession session;
    private final Understanding understanding;
    private final Profiles profiles;
    private final ImportRequest request;
    private final Text text;

    FileImport(
            ImportSession session, Understanding understanding, Profiles profiles, ImportRequest request, Text text) {
        this.session = session;
        this.understanding = understanding;
        this.profiles = profiles;
        this.request = request;
        this.text = text;
    }

    ImportReport.Imported run(int position, ImportListener listener) {
        Path file = request.files().get(position);
        try (SourceTable table = SourceFiles.open(file, profiles.headings())) {
            Profile profile = profile(file, table);
            Sources sources = new Sources(session.database(), request.dryRun());
            Course course = course(position, profile, sources, table);
            if (!request.dryRun()) {
                start(course, profile, file);
            }
            try (RowsBeside beside = new RowsBeside(file, table, text);
                    BatchReading reading = new BatchReading(table, rows(profile, table, sources))) {
                Tally tally = new Tally(request, new Wording(profile, table.headings(), text), beside);
                LookingAhead ahead = new LookingAhead(understanding.finding());
                for (Optional<Batch> batch = reading.next(); batch.isPresent(); batch = reading.next()) {
                    Result result = session.merging().merge(batch.get(), course);
                    tally.count(batch.get(), result);
                    if (request.dryRun()) {
                        ahead.look(session.merging());
                    }
                    listener.progress(file, reading.progress(), tally.rows());
                }
                tally.notice(table.notices());
                finish(tally, course, ahead);
                beside.close();
                return tally.report(file, profile, course.run());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish(Tally tally, Course course, LookingAhead ahead) {
        tally.lost(session.merging().tie(course));
        if (request.dryRun() && request.within().isEmpty()) {
            tally.gone(session.merging().gone(course));
        }
        if (request.dryRun()) {
            tally.alike(ahead.alikes());
        }
    }

    private Profile profile(Path file, SourceTable table) throws IOException {
        Profile profile = request.profile().isPresent()
                ? profiles.get(request.profile().get())
                : profiles.recognise(table.headings()).orElse(null);
        if (profile == null) {
            throw Proposal.of(file, table).refusal(text);
        }
        profile.check(table.headings(), RejectedRows.REASON);
        return request.sourceKey().isEmpty()
                ? profile
                : profile.from(profile.source().withKey(request.sourceKey().get()));
    }

    private Course course(int position, Profile profile, Sources sources, SourceTable table) {
        Source source = profile.source();
        return new Course(
                position,
                request.run().filter(run -> position == 0).orElseGet(ImportingOrganisations::newId),
                ImportingOrganisations.newId(),
                request.actor(),
                new KeepingChitalishta.Source(source.key(), source.name()),
                sources.id(source),
                Said.by(own(table).with(profile.columns(table.headings()))),
                request.within(),
                request.dryRun());
    }

    private TermColumns own(SourceTable table) {
        return new TermColumns(table.headings(), understanding.lists());
    }

    private void start(Course course, Profile profile, Path file) {
        session.database()
                .sql(START)
                .param("id", course.run())
                .param("source", course.sourceId())
                .param("profile", profile.name())
                .param("file", file.getFileName().toString())
                .update();
    }

    private interface SourceOf {
        UUID id(Draft draft);
    }

    /** A row of our own format may say where it comes from; all others come from the profile's source. */
    private static SourceOf sources(Profile profile, Sources sources) {
        UUID standard = sources.id(profile.source());
        Map<String, UUID> named = new HashMap<>();
        return draft -> {
            String key = draft.get("source");
            return key.isEmpty()
                    ? standard
                    : named.computeIfAbsent(
                            key,
                            unused -> sources.id(Source.named(
                                    key,
                                    draft.get("source_name"),
                                    draft.get("source_licence"),
                                    draft.get("source_attribution"))));
        };
    }

    private BatchReading.RowReading rows(Profile profile, SourceTable table, Sources all) {
        TermColumns own = own(table);
        SourceOf sources = sources(profile, all);
        RecordReading reading = new RecordReading(
                new PlaceCells(understanding.geocoding(), understanding.places()),
                understanding.lists(),
                profile.language());
        String today = understanding.places().date().toString();
        return (row, batch) -> {
            if (passedBy(row, profile, batch)) {
                return;
            }
            Draft draft = own.fill(row, profile.map(row));
            Staged staged = reading.read(draft, profile.source().key());
            if (!draft.get("source").isEmpty() && !Source.isKey(draft.get("source"))) {
                staged.reject(Problem.of("importing.rejected.code", "column", "source", "value", draft.get("source")));
            }
            staged.set(
                    StagedColumn.SOURCE_DATE, DATE.test(draft.get("source_date")) ? draft.get("source_date") : today);
            if (request.within().filter(within -> !within.holds(staged)).isPresent()) {
                batch.leave();
                return;
            }
            put(row, batch, staged, draft, sources);
        };
    }

    /** Whether the row is no organisation, or none that is wanted. */
    private static boolean passedBy(SourceRow row, Profile profile, Batch batch) {
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
}
