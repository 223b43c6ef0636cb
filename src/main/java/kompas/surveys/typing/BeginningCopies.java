package kompas.surveys.typing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.inviting.Invitation;
import kompas.surveys.inviting.InvitationCode;
import kompas.surveys.inviting.Invitations;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.typing.PaperEntry.Copy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From the code on a copy to the screen it is typed into. */
@Service
public class BeginningCopies {

    private final PaperEntries entries;
    private final CorrectedResponses responses;
    private final Invitations invitations;
    private final FormVersions versions;
    private final Surveys surveys;
    private final TypingIn typing;

    BeginningCopies(
            PaperEntries entries,
            CorrectedResponses responses,
            Invitations invitations,
            FormVersions versions,
            Surveys surveys,
            TypingIn typing) {
        this.entries = entries;
        this.responses = responses;
        this.invitations = invitations;
        this.versions = versions;
        this.surveys = surveys;
        this.typing = typing;
    }

    /** What is known of a code somebody typed. */
    public sealed interface Found {

        /** It cannot be a code. */
        record NoCode() implements Found {}

        /** Nobody was given it. */
        record Unknown() implements Found {}

        /** It belongs to another survey. @param survey empty where this person has no part in it */
        record Elsewhere(Optional<Survey> survey) implements Found {}

        /** Nothing has come with it. @param revoked whether it was taken back */
        record Free(Invitation invitation, boolean revoked) implements Found {}

        /** It is being typed in. @param mine by whoever asks */
        record Begun(PaperEntry entry, boolean mine) implements Found {}

        /** Something has come with it. */
        record Done(Came came) implements Found {}
    }

    /** The published versions of what is asked, the newest first. */
    List<FormVersion> printed(Survey survey) {
        return versions.of(survey.questionnaire()).stream()
                .filter(version -> version.published().isPresent())
                .toList();
    }

    @Transactional(readOnly = true)
    public Found look(SignedIn who, Survey survey, String typed) {
        typing.require(who, survey);
        Optional<InvitationCode> code = InvitationCode.typed(typed);
        if (code.isEmpty()) {
            return new Found.NoCode();
        }
        Optional<Invitation> invitation = invitations.find(code.get());
        if (invitation.isEmpty()) {
            return new Found.Unknown();
        }
        if (!invitation.get().survey().equals(survey.id())) {
            Survey other = surveys.get(invitation.get().survey());
            return new Found.Elsewhere(Optional.of(other).filter(one -> typing.may(who, one)));
        }
        return look(who, invitation.get());
    }

    private Found look(SignedIn who, Invitation invitation) {
        Optional<PaperEntry> entry = entries.of(invitation.id());
        Optional<Came> came = responses.byCode(invitation.id());
        boolean typing = entry.filter(one -> one.stage().sent().isEmpty()).isPresent();
        if (typing && (came.isEmpty() || entry.get().stage().response().isPresent())) {
            return new Found.Begun(entry.get(), entry.get().isOf(who.id()));
        }
        return came.isPresent() ? new Found.Done(came.get()) : new Found.Free(invitation, invitation.revoked());
    }

    /**
     * Begins, or goes on with, the copy of a code.
     *
     * @param version of the form that was printed
     * @param takes whether it is taken over from whoever began it
     * @return empty while copies of this survey are not typed in
     * @throws NotFound for a code that is not of this survey
     */
    @Transactional
    public Optional<UUID> begin(SignedIn who, Survey survey, String typed, UUID version, boolean takes) {
        Found found = look(who, survey, typed);
        if (!typing.open(survey)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (found) {
                    case Found.Free free ->
                        entries.begin(survey, known(survey, version), copy(free.invitation()), who.id());
                    case Found.Begun begun -> {
                        if (takes) {
                            entries.takeOver(begun.entry(), who.id());
                        }
                        yield begun.entry().id();
                    }
                    case Found.Done ignored -> again(who, survey, typed, version);
                    case Found.NoCode ignored -> throw new NotFound("No code");
                    case Found.Unknown ignored -> throw new NotFound("No code");
                    case Found.Elsewhere ignored -> throw new NotFound("No code of " + survey.slug());
                });
    }

    /** Another copy with a code something has come with: of the same people, and not the same answers. */
    private UUID again(SignedIn who, Survey survey, String typed, UUID version) {
        Optional<UUID> respondent =
                InvitationCode.typed(typed).flatMap(invitations::find).flatMap(Invitation::respondent);
        return entries.begin(survey, known(survey, version), new Copy(Optional.empty(), respondent, true), who.id());
    }

    private static Copy copy(Invitation invitation) {
        return new Copy(Optional.of(invitation.id()), invitation.respondent(), false);
    }

    /** A copy without a code: one that was found, or copied from another. Empty while none are typed in. */
    @Transactional
    public Optional<UUID> begin(SignedIn who, Survey survey, UUID version) {
        typing.require(who, survey);
        return typing.open(survey)
                ? Optional.of(entries.begin(
                        survey, known(survey, version), new Copy(Optional.empty(), Optional.empty(), false), who.id()))
                : Optional.empty();
    }

    /** The one that is asked now, where nobody says which was printed. */
    private UUID known(Survey survey, UUID version) {
        List<FormVersion> printed = printed(survey);
        return printed.stream()
                .map(FormVersion::id)
                .filter(version::equals)
                .findFirst()
                .or(() -> printed.stream().map(FormVersion::id).findFirst())
                .orElseThrow(() -> new NotFound("No form of " + survey.slug()));
    }
}
