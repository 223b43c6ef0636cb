package kompas.surveys.mailing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.mail.Outbox;
import kompas.mail.Outbox.Posted;
import kompas.mail.Recipient;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.mailing.WritingMails.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who plan a survey look at a mail before it leaves, and have it sent to themselves. */
@Service
public class TryingLetters {

    private final Addressees addressees;
    private final WritingMails writing;
    private final SurveyMail mail;
    private final SurveysPermissions permissions;

    TryingLetters(Addressees addressees, WritingMails writing, SurveyMail mail, SurveysPermissions permissions) {
        this.addressees = addressees;
        this.writing = writing;
        this.mail = mail;
        this.permissions = permissions;
    }

    /**
     * The very mail.
     *
     * @param to whom; empty where it is to nobody in particular
     * @param language it is written in
     * @param open blanks of which nothing is known
     */
    public record Sight(Optional<Addressee> to, String subject, String language, Outbox.Look look, Set<String> open) {}

    /**
     * As one of those that are asked gets it.
     *
     * @param to whoever's; nobody's where this survey asks no such one
     * @param language another than theirs, to see it in that; their own where it is empty
     */
    @Transactional
    public Sight look(SignedIn who, Survey survey, Whom whom, Optional<UUID> to, Optional<String> language) {
        permissions.require(who, SurveysAct.PLAN, survey);
        Optional<Addressee> one = to.flatMap(id -> addressees.find(survey, whom, id));
        Written written = one.map(known -> writing.to(
                        survey,
                        whom.letter(),
                        language.map(other -> in(known, other)).orElse(known),
                        Optional.of(who.id())))
                .orElseGet(() -> writing.sample(
                        survey, whom.letter(), language.orElseGet(who::language), Optional.of(who.id())));
        return new Sight(
                one,
                written.letter().subject(),
                written.language(),
                mail.look(written.letter(), written.language()),
                written.open());
    }

    /**
     * Sends it to whoever asks, as it is to nobody in particular.
     *
     * @return whether it leaves; not when they want no mails about surveys themselves
     */
    @Transactional
    public boolean test(SignedIn who, Survey survey, Whom whom, String language) {
        permissions.require(who, SurveysAct.PLAN, survey);
        Written written = writing.sample(survey, whom.letter(), language, Optional.of(who.id()));
        Recipient to = new Recipient(
                who.email(), who.name(), language, Optional.of(who.id().value()));
        return mail.post(to, writing.test(written), Optional.empty(), Optional.empty()) == Posted.ACCEPTED;
    }

    private static Addressee in(Addressee one, String language) {
        return new Addressee(
                one.id(), one.name(), one.page(), one.area(), one.email(), language, one.turn(), one.last());
    }
}
