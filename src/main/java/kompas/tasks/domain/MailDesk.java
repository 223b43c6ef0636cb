package kompas.tasks.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.mail.MailBox;
import kompas.mail.MailBox.Mail;
import kompas.mail.MailBox.Summary;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.NotFound;
import kompas.tasks.TasksAct;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mailbox, for those who may look into it. */
@Service
public class MailDesk {

    /** What accounts write lets its reader in: whoever else read it could sign in as them. */
    private static final String LETS_IN = "accounts.mail.";

    private final MailBox box;
    private final UndeliveredMail undelivered;
    private final NetworkSettings network;
    private final AuditLog audit;

    MailDesk(MailBox box, UndeliveredMail undelivered, NetworkSettings network, AuditLog audit) {
        this.box = box;
        this.undelivered = undelivered;
        this.network = network;
        this.audit = audit;
    }

    /** Whether there is a mail server; without one mails rest here. */
    public boolean sends() {
        return box.sends();
    }

    public List<Summary> list(SignedIn who, Optional<UUID> before) {
        who.require(TasksAct.SEE_MAIL, Scope.NETWORK);
        return box.list(before);
    }

    public MailOnDesk get(SignedIn who, UUID id) {
        who.require(TasksAct.SEE_MAIL, Scope.NETWORK);
        Mail mail = box.find(id).orElseThrow(() -> new NotFound("A mail"));
        boolean needsSomebody = undelivered.isOpen(id);
        return withheld(mail)
                ? new MailOnDesk(new Mail(mail.summary(), "", ""), true, needsSomebody)
                : new MailOnDesk(mail, false, needsSomebody);
    }

    @Transactional
    public void sendAgain(SignedIn who, UUID id) {
        who.require(TasksAct.SEE_MAIL, Scope.NETWORK);
        if (box.sendAgain(id)) {
            undelivered.settle(id, "sent_again", who.id());
            audit.record(
                    new Act(Optional.of(who.id().value()), "tasks.send-mail-again", "mail", id, Map.of(), Map.of()));
        }
    }

    /** What came back with a backup and waits for somebody to decide. */
    public List<Summary> restored(SignedIn who) {
        who.require(TasksAct.SEE_MAIL, Scope.NETWORK);
        return box.restored();
    }

    /** Leaves a mail unsent that came back with a backup. */
    @Transactional
    public void drop(SignedIn who, UUID id) {
        who.require(TasksAct.SEE_MAIL, Scope.NETWORK);
        if (box.drop(id)) {
            audit.record(new Act(Optional.of(who.id().value()), "tasks.drop-mail", "mail", id, Map.of(), Map.of()));
        }
    }

    /** Decides about everything that came back with a backup at once. */
    @Transactional
    public void decideRestored(SignedIn who, boolean send) {
        for (Summary mail : restored(who)) {
            if (send) {
                sendAgain(who, mail.id());
            } else {
                drop(who, mail.id());
            }
        }
    }

    /** Takes a mail off the desk that need not be sent any more: somebody phoned, or knows another address. */
    @Transactional
    public void leave(SignedIn who, UUID id) {
        who.require(TasksAct.SEE_MAIL, Scope.NETWORK);
        undelivered.settle(id, "left", who.id());
    }

    /** In a demonstration everybody may sign in as anybody, so its letters give nothing away. */
    private boolean withheld(Mail mail) {
        return mail.summary().kind().startsWith(LETS_IN) && !network.current().demonstration();
    }

    /**
     * One mail as staff see it.
     *
     * @param withheld whether its letter is for its reader alone
     * @param needsSomebody whether it still lies on the desk because it did not arrive
     */
    public record MailOnDesk(Mail mail, boolean withheld, boolean needsSomebody) {}
}
