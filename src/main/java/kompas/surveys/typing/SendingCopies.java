package kompas.surveys.typing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.Typed;
import kompas.surveys.ResponseMode;
import kompas.surveys.Survey;
import kompas.surveys.collecting.FieldTeam;
import kompas.surveys.collecting.FlagKind;
import kompas.surveys.collecting.Hand;
import kompas.surveys.collecting.Receipt;
import kompas.surveys.collecting.ReceivingResponses;
import kompas.surveys.collecting.Sender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a copy to its survey, once however often it is pressed, and takes the last one up again. */
@Service
public class SendingCopies {

    private final PaperEntries entries;
    private final TypingIn typing;
    private final ReceivingResponses receiving;
    private final FieldTeam team;
    private final AuditLog audit;
    private final CorrectedResponses corrected;

    SendingCopies(
            PaperEntries entries,
            TypingIn typing,
            ReceivingResponses receiving,
            FieldTeam team,
            AuditLog audit,
            CorrectedResponses corrected) {
        this.entries = entries;
        this.typing = typing;
        this.receiving = receiving;
        this.team = team;
        this.audit = audit;
        this.corrected = corrected;
    }

    /** What became of the wish to send. */
    public sealed interface Sent {

        /** It is with the survey. */
        record Done() implements Sent {}

        /** It has taken the place of what a response said. */
        record Corrected(UUID response) implements Sent {}

        /** The response was changed by somebody else meanwhile: it is to be looked at again. */
        record Changed() implements Sent {}

        /** It is not said, or not in a few words, why a response is corrected. */
        record NoReason() implements Sent {}
    }

    /**
     * Sends a copy as it stands, with the last words of its screen. What breaks a rule is flagged, never refused.
     *
     * @throws IOException when it cannot be stored: nothing has happened, and it can be sent again
     * @throws TypingIn.NotYours when somebody else types it in
     */
    @Transactional(rollbackFor = IOException.class)
    public Sent send(SignedIn who, Survey survey, UUID id, Map<String, String> fields, String language)
            throws IOException {
        typing.require(who, survey);
        PaperEntry found =
                entries.lock(entries.find(survey.id(), id).orElseThrow(() -> new NotFound("Paper entry " + id)));
        if (found.stage().sent().isPresent() && found.isOf(who.id())) {
            return done(found.stage());
        }
        TypedCopy copy = typing.keep(who, survey, id, fields, language);
        PaperEntry entry = copy.entry();
        if (entry.stage().corrects() && !CorrectingResponses.isReason(reason(entry))) {
            return new Sent.NoReason();
        }
        if (!entries.isStill(entry)) {
            entries.rebase(entry);
            return new Sent.Changed();
        }
        SentCopies.Made made = SentCopies.of(copy.read());
        Receipt receipt = receiving.receive(sender(who, survey, copy, made.noted()), made.xml(), List.of());
        if (receipt != Receipt.KEPT && receipt != Receipt.KNOWN) {
            throw new IllegalStateException("A copy of our own was not taken: " + receipt);
        }
        UUID response =
                receiving.find(survey.id(), false, entry.stage().instanceId()).orElseThrow();
        entries.sent(entry, response);
        record(who, survey, entry.stage().corrects() ? "surveys.correct" : "surveys.type-in", response);
        return done(entry.stage());
    }

    private void record(SignedIn who, Survey survey, String action, UUID response) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                "response",
                response,
                Map.of("survey", survey.slug()),
                Map.of()));
    }

    private static Sent done(PaperEntry.Stage stage) {
        return stage.corrects() ? new Sent.Corrected(stage.response().orElseThrow()) : new Sent.Done();
    }

    private static String reason(PaperEntry entry) {
        return Typed.line(entry.field(PaperEntry.REASON));
    }

    private Sender sender(SignedIn who, Survey survey, TypedCopy copy, Map<String, FlagKind> noted) {
        PaperEntry entry = copy.entry();
        if (entry.stage().corrects()) {
            ResponseMode mode =
                    corrected.get(entry.stage().response().orElseThrow()).mode();
            return Sender.correction(survey, mode, new Hand(who.id(), reason(entry), Optional.empty(), noted));
        }
        Hand hand = new Hand(who.id(), "", copy.filledOn(), noted);
        Optional<PersonId> collector = team.everybody(survey).stream()
                .map(person -> person.id())
                .filter(person -> person.value().toString().equals(entry.field(PaperEntry.COLLECTOR)))
                .findFirst();
        return Sender.paper(
                survey,
                new Sender.Copy(
                        collector, entry.copy().invitation(), entry.copy().respondent()),
                hand);
    }

    /**
     * Takes up what this person sent, as long as copies are typed in and nobody corrected it since; sent again it takes the place of what it was.
     *
     * @throws NotFound when this person sent no such copy
     */
    @Transactional
    public void reopen(SignedIn who, Survey survey, UUID id) {
        PaperEntry entry = typing.mine(who, survey, id);
        boolean unchanged = entry.stage()
                .response()
                .filter(response ->
                        corrected.get(response).isStill(entry.stage().instanceId()))
                .isPresent();
        if (typing.open(survey) && unchanged) {
            entries.reopen(entry, who.id());
        }
    }
}
