package kompas.directory.importing;

import java.io.IOException;
import java.util.Optional;
import kompas.directory.duplicates.FindingDuplicates;
import kompas.directory.importing.merge.Batch;
import kompas.directory.importing.merge.Merging.Course;
import kompas.directory.importing.merge.Merging.Result;
import kompas.directory.importing.profile.Source;
import kompas.libraries.KeepingChitalishta;
import kompas.shared.text.Text;

/** One file from its first batch to its report. */
final class FileImport {

    private static final String START = """
            insert into directory.import_run (id, source_id, profile, file_name)
            values (:id, :source, :profile, :file)
            on conflict (id) do update set finished_at = null, created = 0, changed = 0, unchanged = 0, rejected = 0""";

    private final ImportSession session;
    private final FindingDuplicates finding;
    private final ImportRequest request;
    private final Text text;

    FileImport(ImportSession session, FindingDuplicates finding, ImportRequest request, Text text) {
        this.session = session;
        this.finding = finding;
        this.request = request;
        this.text = text;
    }

    /** @param position among the files of the command */
    ImportReport.Imported run(int position, FileReading reading, ImportListener listener) throws IOException {
        Course course = course(position, reading);
        if (!request.dryRun()) {
            start(course, reading);
        }
        try (RowsBeside beside = new RowsBeside(reading.file(), reading.table(), text)) {
            Tally tally = new Tally(request, reading.wording(text), beside);
            LookingAhead ahead = new LookingAhead(finding);
            BatchReading batches = reading.batches();
            for (Optional<Batch> batch = batches.next(); batch.isPresent(); batch = batches.next()) {
                Result result = session.merging().merge(batch.get(), course);
                tally.count(batch.get(), result);
                if (request.dryRun()) {
                    ahead.look(session.merging());
                }
                listener.progress(reading.file(), batches.progress(), tally.rows());
            }
            tally.notice(reading.table().notices());
            finish(tally, course, ahead);
            beside.close();
            return tally.report(reading.file(), reading.profile(), course.run());
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

    private Course course(int position, FileReading reading) {
        Source source = reading.profile().source();
        return new Course(
                position,
                request.run().filter(run -> position == 0).orElseGet(ImportingOrganisations::newId),
                ImportingOrganisations.newId(),
                request.actor(),
                new KeepingChitalishta.Source(source.key(), source.name()),
                reading.sourceId(),
                reading.said(),
                request.within(),
                request.dryRun());
    }

    private void start(Course course, FileReading reading) {
        session.database()
                .sql(START)
                .param("id", course.run())
                .param("source", course.sourceId())
                .param("profile", reading.profile().name())
                .param("file", reading.file().getFileName().toString())
                .update();
    }
}
