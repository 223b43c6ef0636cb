package kompas.directory.importing.runs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.DirectoryPermissions;
import kompas.directory.duplicates.FindingDuplicates;
import kompas.directory.importing.ImportRefused;
import kompas.directory.importing.ImportRequest;
import kompas.directory.importing.ImportingOrganisations;
import kompas.directory.importing.merge.Within;
import kompas.jobs.JobFailed;
import kompas.jobs.JobKind;
import kompas.jobs.JobReport;
import kompas.jobs.JobRun;
import kompas.shared.commands.Progress;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Component;

/** An upload tried out or imported; begun again after a crash, it goes on under the same run. */
@Component
class ImportJob implements JobKind {

    static final String CODE = "directory.import";

    private final ImportingOrganisations importing;
    private final Uploads uploads;
    private final UploadFolder folder;
    private final FindingDuplicates finding;
    private final DirectoryPermissions permissions;

    ImportJob(
            ImportingOrganisations importing,
            Uploads uploads,
            UploadFolder folder,
            FindingDuplicates finding,
            DirectoryPermissions permissions) {
        this.permissions = permissions;
        this.importing = importing;
        this.uploads = uploads;
        this.folder = folder;
        this.finding = finding;
    }

    /** @param libraries for whose places it is; empty for everywhere */
    static Map<String, String> parameters(UUID upload, boolean dry, String language, Set<UUID> libraries) {
        return Map.of(
                "upload",
                upload.toString(),
                "dry",
                String.valueOf(dry),
                "language",
                language,
                "libraries",
                libraries.stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")));
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public JobReport run(JobRun run) {
        UUID id = UUID.fromString(run.parameters().getOrDefault("upload", ""));
        boolean dry = Boolean.parseBoolean(run.parameters().get("dry"));
        boolean interrupted = run.resumePoint().isPresent();
        run.resumeAt(Map.of("begun", "true"));
        try {
            Told told = Told.of(importing
                    .run(
                            request(id, dry, run),
                            (file, fraction, rows) ->
                                    run.progress(rows, Math.max(rows, Math.round(rows / Math.max(0.001, fraction)))))
                    .files()
                    .getFirst());
            if (dry) {
                uploads.foreseen(id, told);
            } else {
                uploads.done(id, told, interrupted);
                compare(told, run);
            }
        } catch (ImportRefused e) {
            throw new JobFailed("importing.web.refused", Map.of("sentence", String.valueOf(e.getMessage())));
        }
        return JobReport.NOTHING;
    }

    /** What is new or changed, with everything: what may stand twice lies on the desks when this is done. */
    private void compare(Told told, JobRun run) {
        if (told.created() + told.changed() == 0) {
            return;
        }
        finding.run(false, new Progress() {
            private long compared;

            @Override
            public void advance(long count) {
                compared += count;
                run.progress(compared, 0);
            }

            @Override
            public void close() {}
        });
    }

    private ImportRequest request(UUID id, boolean dry, JobRun run) {
        Upload upload = uploads.find(id).orElseThrow(() -> new NotFound("Upload " + id));
        return new ImportRequest(
                List.of(folder.file(id, upload.fileName())),
                upload.profile(),
                Optional.empty(),
                dry,
                run.parameters().getOrDefault("language", "en"),
                run.startedBy().map(UUID::toString).orElse("import"),
                true,
                Optional.of(id),
                within(run.parameters().getOrDefault("libraries", "")));
    }

    private Optional<Within> within(String libraries) {
        if (libraries.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> ids = Stream.of(libraries.split(" ")).map(UUID::fromString).collect(Collectors.toSet());
        return Optional.of(new Within(permissions.areasOf(ids), ids));
    }
}
