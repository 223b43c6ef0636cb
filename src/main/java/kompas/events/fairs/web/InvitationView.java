package kompas.events.fairs.web;

import java.util.List;
import java.util.Optional;
import kompas.events.fairs.FairAnswer;
import kompas.events.fairs.Replying.Invitation;
import kompas.events.fairs.Replying.State;
import kompas.mail.Block.Facts.Fact;

/**
 * The page behind the link of an invitation.
 *
 * @param facts when, where, by when an answer is asked for
 * @param said what they have just told: {@code answer}, {@code details}, or empty
 */
public record InvitationView(
        Invitation invitation,
        String token,
        String title,
        List<Fact> facts,
        ReplyForm form,
        String said,
        boolean sent) {

    public boolean open() {
        return invitation.state() == State.OPEN;
    }

    public boolean cancelled() {
        return invitation.state() == State.CANCELLED;
    }

    public Optional<FairAnswer> answer() {
        return invitation.guest().reply().map(reply -> reply.answer());
    }

    /** End of the message that thanks for what was just told; empty when nothing was. */
    public String thanks() {
        boolean told = List.of("answer", "details").contains(said) && open();
        String given = answer().map(FairAnswer::code).orElse("");
        return !told || given.isEmpty() ? "" : said.equals("details") && details() ? "details" : given;
    }

    /** Whether it is asked for more than yes or no. */
    public boolean details() {
        return open()
                && !invitation.again()
                && answer().filter(given -> given == FairAnswer.COMING).isPresent();
    }
}
