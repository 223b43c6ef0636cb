package kompas.surveys.collecting;

import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.surveys.ResponseMode;
import kompas.surveys.Survey;
import kompas.surveys.SurveyId;

/**
 * From where a response comes.
 *
 * @param questionnaire of the survey
 * @param draft whether it tries the form that is not published yet; it counts for nothing
 * @param device the phone it was sent by, if it was
 * @param collector whose work it is; empty for those who answer for themselves
 * @param invitation whose code it was given with
 * @param respondent whose answer it is, where that is known beforehand
 * @param hand by whom it was typed, where that is neither who answered nor who collected it
 */
public record Sender(
        SurveyId survey,
        UUID questionnaire,
        boolean draft,
        ResponseMode mode,
        Optional<Device> device,
        Optional<PersonId> collector,
        Optional<UUID> invitation,
        Optional<UUID> respondent,
        Optional<Hand> hand) {

    static Sender phone(Device device) {
        return new Sender(
                device.survey(),
                device.questionnaire(),
                device.draft(),
                ResponseMode.PHONE_APP,
                Optional.of(device),
                Optional.of(device.person()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Of somebody who answers for themselves, by a link. */
    public static Sender web(Survey survey, Optional<UUID> invitation, Optional<UUID> respondent) {
        return new Sender(
                survey.id(),
                survey.questionnaire(),
                false,
                ResponseMode.WEB,
                Optional.empty(),
                Optional.empty(),
                invitation,
                respondent,
                Optional.empty());
    }

    /** Of a copy on paper. @param copy what stands on it: who collected it, whose it is */
    public static Sender paper(Survey survey, Copy copy, Hand hand) {
        return new Sender(
                survey.id(),
                survey.questionnaire(),
                false,
                ResponseMode.PAPER,
                Optional.empty(),
                copy.collector(),
                copy.invitation(),
                copy.respondent(),
                Optional.of(hand));
    }

    /** Of somebody who corrects what came before in whatever way; whose work it is stays as it was. */
    public static Sender correction(Survey survey, ResponseMode mode, Hand hand) {
        return new Sender(
                survey.id(),
                survey.questionnaire(),
                false,
                mode,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(hand));
    }

    /** Who it is of that is on paper; empty for what nobody knows. */
    public record Copy(Optional<PersonId> collector, Optional<UUID> invitation, Optional<UUID> respondent) {}
}
