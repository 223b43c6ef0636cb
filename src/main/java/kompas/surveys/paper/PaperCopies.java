package kompas.surveys.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.LocalizedText;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.fieldwork.AssigningRespondents;
import kompas.surveys.fieldwork.Respondent;
import kompas.surveys.fieldwork.RespondentFilter;
import kompas.surveys.inviting.Invitation;
import kompas.surveys.inviting.Invitations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Copies of a questionnaire on paper: one for each that is still to be asked, or some that are nobody's yet. */
@Service
public class PaperCopies {

    /** What a printer takes in one go. */
    public static final int MOST = 50;

    private static final int MOST_ASKED = 5_000;

    private final PaperForms forms;
    private final AssigningRespondents respondents;
    private final Invitations invitations;
    private final SurveysPermissions permissions;

    PaperCopies(
            PaperForms forms,
            AssigningRespondents respondents,
            Invitations invitations,
            SurveysPermissions permissions) {
        this.forms = forms;
        this.respondents = respondents;
        this.invitations = invitations;
        this.permissions = permissions;
    }

    /**
     * A copy.
     *
     * @param code as it is printed
     * @param to whom it is for; empty for nobody in particular
     */
    public record Copy(String code, Optional<LocalizedText> to) {}

    /** What is asked, as it stands on paper; empty while nothing is published. */
    @Transactional(readOnly = true)
    public Optional<PaperForm> form(SignedIn who, Survey survey, String language) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        return forms.of(survey, language);
    }

    /** Those who are still to be asked and do not want to be left alone, place by place. */
    @Transactional(readOnly = true)
    public List<Respondent> waiting(SignedIn who, Survey survey, RespondentFilter filter) {
        return respondents.page(who, survey, filter, 0, MOST_ASKED).stream()
                .filter(one -> one.state().open() && !one.name().alone())
                .toList();
    }

    /**
     * Copies for some of those who wait, from one on; each keeps its code however often it is printed.
     *
     * @param from how many of them were printed already
     */
    @Transactional
    public List<Copy> of(SignedIn who, Survey survey, RespondentFilter filter, int from) {
        List<Respondent> some =
                waiting(who, survey, filter).stream().skip(from).limit(MOST).toList();
        Map<UUID, Invitation> codes = invitations
                .of(who, survey, some.stream().map(Respondent::id).toList())
                .stream()
                .collect(Collectors.toMap(one -> one.respondent().orElseThrow(), Function.identity()));
        return some.stream()
                .flatMap(one -> Optional.ofNullable(codes.get(one.id())).stream()
                        .map(invitation -> new Copy(
                                invitation.code().text(), Optional.of(one.name().text()))))
                .toList();
    }

    /**
     * Copies that are nobody's yet.
     *
     * @param many from 1 to {@link #MOST}
     */
    @Transactional
    public List<Copy> blank(SignedIn who, Survey survey, int many) {
        return invitations.copies(who, survey, Math.clamp(many, 1, MOST)).stream()
                .map(one -> new Copy(one.code().text(), Optional.empty()))
                .toList();
    }
}
