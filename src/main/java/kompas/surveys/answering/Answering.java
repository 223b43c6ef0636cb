package kompas.surveys.answering;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.SecretLink;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.inviting.Invitation;
import kompas.surveys.inviting.Invitations;
import kompas.surveys.xform.Filling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody answers a survey on the web. Whoever holds the key of a sheet may write on it; nobody is signed in. */
@Service
public class Answering {

    private final AnswerSheets sheets;
    private final AnswerForms forms;
    private final Surveys surveys;
    private final OpenLinks links;
    private final Invitations invitations;
    private final Turning turning;

    Answering(
            AnswerSheets sheets,
            AnswerForms forms,
            Surveys surveys,
            OpenLinks links,
            Invitations invitations,
            Turning turning) {
        this.links = links;
        this.sheets = sheets;
        this.forms = forms;
        this.surveys = surveys;
        this.invitations = invitations;
        this.turning = turning;
    }

    /** The invitation of a code that still opens something. */
    @Transactional(readOnly = true)
    public Optional<Invitation> invitation(AnswerKey key) {
        return key.code().flatMap(invitations::find).filter(invitation -> !invitation.revoked());
    }

    /** What has been begun with a key; empty when nothing has, or the key opens nothing. */
    @Transactional(readOnly = true)
    public Optional<AnswerSheet> find(AnswerKey key) {
        return sheets.find(key);
    }

    /** Whether a survey can be answered on the web now. */
    @Transactional(readOnly = true)
    public boolean open(Survey survey) {
        return survey.status().collects() && forms.current(survey).isPresent();
    }

    /** Begins a sheet by the address of a survey; empty while it asks nobody, or by code alone. */
    @Transactional
    public Optional<AnswerKey> begin(Survey survey) {
        if (!open(survey) || !links.allowed(survey)) {
            return Optional.empty();
        }
        SecretLink secret = SecretLink.make();
        begun(survey, (version, content) -> sheets.begin(survey, version, secret, content));
        return Optional.of(new AnswerKey(secret.text()));
    }

    /** Begins the sheet of a code; begun twice it is one. Empty while its survey asks nobody, or where the code was taken back. */
    @Transactional
    public Optional<AnswerKey> begin(Invitation invitation) {
        Survey survey = surveys.get(invitation.survey());
        if (invitation.revoked() || !open(survey)) {
            return Optional.empty();
        }
        begun(survey, (version, content) -> sheets.begin(survey, version, invitation, content));
        return Optional.of(new AnswerKey(invitation.code().text()));
    }

    private void begun(Survey survey, BiConsumer<UUID, byte[]> keeping) {
        AnswerForms.Known known = forms.current(survey).orElseThrow(() -> new NotFound("No form of " + survey.slug()));
        keeping.accept(known.version().id(), known.begin(Way.BY_THEMSELVES).xml());
    }

    /**
     * A page of a sheet.
     *
     * @param at path of a question or page; "" for where they were last
     * @param check whether to say what is wrong with its answers
     */
    @Transactional(readOnly = true)
    public SheetPage page(AnswerSheet sheet, String at, String language, boolean check) {
        AnswerForms.Known known = known(sheet);
        Filling filling = known.open(sheets.content(sheet));
        Way way = Way.of(known, filling);
        List<FormPage> pages = way.pages(language);
        int index = way.find(pages, at.isEmpty() ? sheet.page() : at).orElse(0);
        return SheetPage.of(pages, index, check ? filling.breaches(language) : List.of());
    }

    /**
     * Keeps what a page sent, and says what to show next.
     *
     * @throws IOException when a file cannot be stored
     */
    @Transactional(rollbackFor = IOException.class)
    public SheetPage turn(AnswerSheet sheet, Turn turn) throws IOException {
        AnswerSheet locked = sheets.lock(sheet);
        AnswerForms.Known known = known(sheet);
        Filling filling = known.open(sheets.content(locked));
        SheetPage next = turning.turn(locked, filling, Way.of(known, filling), turn);
        sheets.write(locked, filling.xml(), next.page().map(FormPage::path).orElse(""));
        return next;
    }

    /** All pages with their answers, to look over before sending. */
    @Transactional(readOnly = true)
    public List<FormPage> all(AnswerSheet sheet, String language) {
        AnswerForms.Known known = known(sheet);
        return Way.of(known, known.open(sheets.content(sheet))).pages(language);
    }

    private AnswerForms.Known known(AnswerSheet sheet) {
        return forms.of(surveys.get(sheet.survey()), sheet.version());
    }
}
