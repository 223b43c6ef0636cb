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
import kompas.shared.kernel.NotFound;
import kompas.tasks.TasksAct;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mailbox, for those who may look into it. */
@Service
public class MailDesk {

    private final MailBox box;
    private final AuditLog audit;

    MailDesk(MailBox box, AuditLog audit) {
        this.box = box;
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

    public Mail get(SignedIn who, UUID id) {
        who.require(TasksAct.SEE_MAIL, Scope.NETWORK);
        return box.find(id).orElseThrow(() -> new NotFound("A mail"));
    }

    @Transactional
    public void sendAgain(SignedIn who, UUID id) {
        who.require(TasksAct.SEE_MAIL, Scope.NETWORK);
        if (box.sendAgain(id)) {
            audit.record(
                    new Act(Optional.of(who.id().value()), "tasks.send-mail-again", "mail", id, Map.of(), Map.of()));
        }
    }
}
