package kompas.directory.importing.runs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.importing.FirstLook;
import kompas.directory.importing.ImportRefused;
import kompas.directory.importing.ImportingOrganisations;
import kompas.jobs.JobId;
import kompas.jobs.JobState;
import kompas.jobs.Jobs;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.text.Slugs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything the pages do with imports. Who sees the whole network imports into all of it; a librarian into the places of the
 * library, whatever else stands in the list, and sees no other's imports.
 */
@Component
public class ImportDesk {

    private static final int LISTED = 100;
    /** How profiles are called that somebody made in the browser. */
    private static final String OWN = "list-";

    private final ImportingOrganisations importing;
    private final Uploads uploads;
    private final UploadFolder folder;
    private final Jobs jobs;

    ImportDesk(ImportingOrganisations importing, Uploads uploads, UploadFolder folder, Jobs jobs) {
        this.importing = importing;
        this.uploads = uploads;
        this.folder = folder;
        this.jobs = jobs;
    }

    public static boolean mayImport(SignedIn who) {
        return everywhere(who) || !libraries(who).isEmpty();
    }

    public static void require(SignedIn who) {
        if (!mayImport(who)) {
            who.require(DirectoryAct.IMPORT);
        }
    }

    /** Whether this person's imports may reach every place. */
    public static boolean everywhere(SignedIn who) {
        return who.may(DirectoryAct.IMPORT);
    }

    static Set<UUID> libraries(SignedIn who) {
        return who.in(Scope.Kind.LIBRARY, Role.LIBRARIAN);
    }

    public List<Upload> latest(SignedIn who) {
        require(who);
        return uploads.latest(everywhere(who) ? Optional.empty() : Optional.of(who.id()), LISTED);
    }

    public Upload get(SignedIn who, UUID id) {
        require(who);
        Upload upload = uploads.find(id).orElseThrow(() -> new NotFound("Import " + id));
        if (!everywhere(who) && !upload.by().equals(Optional.of(who.id().value()))) {
            who.require(DirectoryAct.IMPORT);
        }
        return upload;
    }

    public Optional<JobState> job(Upload upload) {
        return upload.job().map(Upload.Work::id).flatMap(jobs::find);
    }

    /**
     * Keeps a file, if it can be read at all.
     *
     * @throws ImportRefused with a sentence, and nothing is kept
     */
    public UUID accept(SignedIn who, String name, InputStream content, String language) throws IOException {
        require(who);
        UUID id = Identifiers.next();
        String safe = UploadFolder.safe(name);
        Path file = folder.keep(id, safe, content);
        try {
            FirstLook look = importing.look(file, language);
            uploads.add(id, safe, who.id(), known(who, look));
            return id;
        } catch (ImportRefused e) {
            folder.forget(id);
            throw e;
        }
    }

    /** A list another library has explained is not known here: the same headings say nothing of the same list. */
    private static Optional<String> known(SignedIn who, FirstLook look) {
        return look.profiles().stream()
                .map(FirstLook.Known::profile)
                .filter(profile -> !profile.startsWith(OWN) || profile.startsWith(OWN + whose(who)))
                .findFirst();
    }

    /** Whether somebody has said what its columns mean, and may say so anew. */
    public static boolean explained(Upload upload) {
        return upload.profile().filter(profile -> profile.startsWith(OWN)).isPresent()
                && upload.run().isEmpty();
    }

    /** What was said of its columns. */
    public Optional<Mapping> mapping(Upload upload) throws IOException {
        return explained(upload)
                ? folder.profile(upload.profile().orElseThrow()).flatMap(Mapping::read)
                : Optional.empty();
    }

    public FirstLook look(Upload upload, String language) {
        return importing.look(folder.file(upload.id(), upload.fileName()), language);
    }

    /** Says what the columns mean; the same list is known again next time. What was foreseen before counts no more. */
    public void map(SignedIn who, Upload upload, Mapping mapping) throws IOException {
        require(who);
        if (upload.run().isPresent() || isWorkedOn(upload)) {
            return;
        }
        String key = OWN + whose(who) + Slugs.of(mapping.name());
        folder.keepProfile(key, mapping.profile(key));
        uploads.profile(upload.id(), key);
    }

    /** Lists of two libraries may have the same name and are not the same list. */
    private static String whose(SignedIn who) {
        return everywhere(who)
                ? ""
                : libraries(who).stream()
                                .sorted()
                                .findFirst()
                                .orElseThrow()
                                .toString()
                                .substring(24) + "-";
    }

    private static Set<UUID> within(SignedIn who) {
        return everywhere(who) ? Set.of() : libraries(who);
    }

    @Transactional
    public void check(SignedIn who, Upload upload, String language) {
        require(who);
        begin(who, upload, ImportJob.CODE, "check", ImportJob.parameters(upload.id(), true, language, within(who)));
    }

    @Transactional
    public void run(SignedIn who, Upload upload, String language) {
        require(who);
        begin(who, upload, ImportJob.CODE, "import", ImportJob.parameters(upload.id(), false, language, within(who)));
    }

    @Transactional
    public void undo(SignedIn who, Upload upload) {
        require(who);
        begin(who, upload, UndoJob.CODE, "undo", Map.of("upload", upload.id().toString()));
    }

    /** A second press of a button begins nothing while the first is being worked on. */
    private void begin(SignedIn who, Upload upload, String code, String kind, Map<String, String> parameters) {
        if (isWorkedOn(upload)) {
            return;
        }
        JobId job = jobs.start(code, parameters, Optional.of(who.id().value()));
        uploads.work(upload.id(), new Upload.Work(job, kind), who.id());
    }

    private boolean isWorkedOn(Upload upload) {
        return job(upload).filter(job -> !job.ended()).isPresent();
    }

    public void cancel(SignedIn who, Upload upload) {
        require(who);
        upload.job().map(Upload.Work::id).ifPresent(jobs::cancel);
    }

    /** Rows that were turned away, to be corrected and brought in again. */
    public Optional<Path> rejected(Upload upload) throws IOException {
        return folder.beside(upload.id(), "rejected");
    }

    /** Rows that came in with something to look at. */
    public Optional<Path> warned(Upload upload) throws IOException {
        return folder.beside(upload.id(), "warnings");
    }
}
