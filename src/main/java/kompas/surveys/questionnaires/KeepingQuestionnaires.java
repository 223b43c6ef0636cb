package kompas.surveys.questionnaires;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.files.FileOwner;
import kompas.files.Files;
import kompas.files.KeptBytes;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.text.Text;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.bindings.Bindings;
import kompas.surveys.comparing.Changes;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.CompiledForm;
import kompas.surveys.xlsform.FormProblem;
import kompas.surveys.xlsform.NotAnXlsForm;
import kompas.surveys.xlsform.XlsForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in questionnaires as workbooks, gives them out again, and publishes them. */
@Service
public class KeepingQuestionnaires {

    /** A phone gets the organisations of its survey under this name. */
    public static final String ORGANISATIONS = "organisations.csv";

    private static final int LONGEST_TITLE = 200;

    private final QuestionnaireRows rows;
    private final FormVersions versions;
    private final SurveysPermissions permissions;
    private final LosingAnswers losing;
    private final Files files;
    private final AuditLog audit;

    KeepingQuestionnaires(
            QuestionnaireRows rows,
            FormVersions versions,
            SurveysPermissions permissions,
            LosingAnswers losing,
            Files files,
            AuditLog audit) {
        this.rows = rows;
        this.versions = versions;
        this.permissions = permissions;
        this.losing = losing;
        this.files = files;
        this.audit = audit;
    }

    /** The network's and those of this person's libraries, the ready ones first. */
    @Transactional(readOnly = true)
    public List<Questionnaire> of(SignedIn who) {
        return rows.of(List.copyOf(who.in(Scope.Kind.LIBRARY, Role.LIBRARIAN)));
    }

    /**
     * @throws NotFound when there is none
     * @throws NotPermitted when it is another library's
     */
    @Transactional(readOnly = true)
    public Questionnaire get(UUID id, SignedIn who) {
        Questionnaire found = rows.find(id).orElseThrow(() -> new NotFound("Questionnaire " + id));
        boolean everyLibrarys = found.library().isEmpty() && who.is(Role.LIBRARIAN);
        if (!everyLibrarys) {
            permissions.require(who, SurveysAct.DESIGN, found.library());
        }
        return found;
    }

    /** What a questionnaire is called, for whoever works with a survey that asks it. */
    @Transactional(readOnly = true)
    public String called(UUID id, Text t) {
        return rows.find(id).map(found -> found.called(t)).orElse("");
    }

    /** Whether this person may change it; what the network has, its librarians only read and use. */
    public boolean mayChange(SignedIn who, Questionnaire questionnaire) {
        return questionnaire.ready().isEmpty() && permissions.may(who, SurveysAct.DESIGN, questionnaire.library());
    }

    /**
     * A new questionnaire, of a library or of the network; the one there is where it has been begun already with the same workbook.
     *
     * @param id it will have; another where one that says something else has it
     */
    @Transactional
    public KeptForm begin(SignedIn who, UUID id, Optional<LibraryId> library, Workbook workbook) {
        permissions.require(who, SurveysAct.DESIGN, library);
        return compiled(workbook, form -> {
            if (insert(who, id, library, form)) {
                return keep(who, id, workbook, form);
            }
            Questionnaire there = get(id, who);
            if (says(there, workbook)) {
                return there;
            }
            UUID another = Identifiers.next();
            insert(who, another, library, form);
            return keep(who, another, workbook, form);
        });
    }

    private boolean insert(SignedIn who, UUID id, Optional<LibraryId> library, CompiledForm form) {
        return rows.insert(
                new Questionnaire(id, library, title(form), Optional.empty(), false),
                Optional.of(who.id().value()));
    }

    private boolean says(Questionnaire questionnaire, Workbook workbook) {
        return versions.of(questionnaire.id()).stream()
                .anyMatch(version -> rows.workbook(version.id()).equals(workbook));
    }

    /** The next draft of a questionnaire, in the place of the one there was. */
    @Transactional
    public KeptForm renew(SignedIn who, Questionnaire questionnaire, Workbook workbook) {
        require(who, questionnaire);
        return compiled(workbook, form -> keep(who, questionnaire.id(), workbook, form));
    }

    private interface Keeping {
        Questionnaire keep(CompiledForm form);
    }

    private static KeptForm compiled(Workbook workbook, Keeping keeping) {
        try {
            CompiledForm form = XlsForm.compile(workbook);
            return new KeptForm.Kept(keeping.keep(form), warnings(workbook, form));
        } catch (NotAnXlsForm none) {
            return new KeptForm.Refused(none.problems());
        }
    }

    private Questionnaire keep(SignedIn who, UUID id, Workbook workbook, CompiledForm form) {
        Optional<FormVersion> before = versions.of(id).stream().findFirst();
        rows.rename(id, title(form));
        rows.writeDraft(id, workbook, form, Optional.of(who.id().value()));
        before.ifPresent(last ->
                rows.inheritFiles(last.id(), versions.draft(id).orElseThrow().id()));
        record("surveys.questionnaire", id, who);
        return rows.find(id).orElseThrow();
    }

    /** What is wrong or looks wrong in the draft, found again. */
    @Transactional(readOnly = true)
    public List<FormProblem> warnings(FormVersion version) {
        Workbook workbook = rows.workbook(version.id());
        try {
            return warnings(workbook, XlsForm.compile(workbook));
        } catch (NotAnXlsForm changed) {
            return changed.problems();
        }
    }

    private static List<FormProblem> warnings(Workbook workbook, CompiledForm form) {
        return Stream.concat(form.warnings().stream(), Bindings.problems(workbook).stream())
                .toList();
    }

    /** The workbook of a version, as its author wrote it. */
    @Transactional(readOnly = true)
    public Workbook workbook(FormVersion version) {
        return rows.workbook(version.id());
    }

    /** From now on the draft is what is asked, and never changes; not so where answers that are there would lose their question. */
    @Transactional
    public Publication publish(SignedIn who, Questionnaire questionnaire) {
        require(who, questionnaire);
        Optional<FormVersion> draft = versions.draft(questionnaire.id());
        if (draft.isEmpty()) {
            return new Publication.NothingToPublish();
        }
        Optional<Publication> hindrance = hindrance(draft.get());
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        rows.publish(draft.get().id(), Optional.of(who.id().value()));
        record("surveys.publish-form", questionnaire.id(), who);
        return new Publication.Published();
    }

    private Optional<Publication> hindrance(FormVersion form) {
        if (versions.published(form.questionnaire(), form.formId(), form.version())
                .isPresent()) {
            return Optional.of(new Publication.VersionTaken(form.version()));
        }
        if (!isForm(form)) {
            return Optional.of(new Publication.Broken());
        }
        List<String> missing = missing(form);
        if (!missing.isEmpty()) {
            return Optional.of(new Publication.FilesMissing(missing));
        }
        List<Loss> losses = losses(form);
        return losses.isEmpty() ? Optional.empty() : Optional.of(new Publication.LosesAnswers(losses));
    }

    /** A draft somebody is writing need not be one. */
    public boolean isForm(FormVersion version) {
        try {
            XlsForm.compile(rows.workbook(version.id()));
            return true;
        } catch (NotAnXlsForm none) {
            return false;
        }
    }

    private List<Loss> losses(FormVersion draft) {
        return versions.current(draft.questionnaire())
                .map(current -> losing.among(
                        Changes.between(rows.workbook(current.id()), rows.workbook(draft.id())), draft.questionnaire()))
                .orElse(List.of());
    }

    /** The files a form speaks of that nobody has given yet. */
    public List<String> missing(FormVersion form) {
        List<String> given = versions.files(form).stream().map(FormFile::name).toList();
        return form.media().stream()
                .filter(name -> !given.contains(name) && !name.equals(ORGANISATIONS))
                .toList();
    }

    /**
     * Gives the draft a file it shows; one of the same name is replaced.
     *
     * @return false when the draft speaks of no such file
     */
    @Transactional(rollbackFor = IOException.class)
    public boolean give(SignedIn who, Questionnaire questionnaire, Upload upload) throws IOException {
        require(who, questionnaire);
        Optional<FormVersion> draft =
                versions.draft(questionnaire.id()).filter(form -> form.media().contains(upload.name()));
        if (draft.isEmpty()) {
            return false;
        }
        KeptBytes kept = files.keepBytes(
                upload.bytes(),
                new FileOwner("form", questionnaire.id()),
                Optional.of(who.id().value()));
        rows.writeFile(draft.get().id(), new FormFile(upload.name(), upload.mediaType(), kept.id(), kept.md5()));
        return true;
    }

    /**
     * A file somebody hands in.
     *
     * @param bytes not closed here
     */
    public record Upload(String name, String mediaType, InputStream bytes) {}

    /** Puts it away, or brings it back; surveys that use it go on. */
    @Transactional
    public void archive(SignedIn who, Questionnaire questionnaire, boolean away) {
        require(who, questionnaire);
        rows.archive(questionnaire.id(), away);
        record(away ? "surveys.archive-form" : "surveys.unarchive-form", questionnaire.id(), who);
    }

    private void require(SignedIn who, Questionnaire questionnaire) {
        if (!mayChange(who, questionnaire)) {
            throw new NotPermitted("SurveysAct.DESIGN");
        }
    }

    static String title(CompiledForm form) {
        String title = form.title().strip();
        return title.isEmpty() ? form.id() : title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    private void record(String action, UUID questionnaire, SignedIn who) {
        audit.record(
                new Act(Optional.of(who.id().value()), action, "questionnaire", questionnaire, Map.of(), Map.of()));
    }
}
