package kompas.tasks.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Act;
import kompas.accounts.PersonId;
import kompas.accounts.Scope;
import kompas.mail.AddressSetAside;
import kompas.mail.MailBox;
import kompas.mail.MailBox.State;
import kompas.mail.MailBox.Summary;
import kompas.mail.MailFailed;
import kompas.tasks.NewTask;
import kompas.tasks.TaskKinds;
import kompas.tasks.Tasks;
import kompas.tasks.TasksAct;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts a mail on the network's desk that did not arrive, when it was to somebody with an account or about something listed.
 * An address a stranger typed needs nobody: else anybody could fill the desk.
 */
@Component
class UndeliveredMail implements TaskKinds {

    private static final String FAILED = "mail_failed";
    private static final String SET_ASIDE = "address_set_aside";
    private static final int DAYS = 3;

    private final Tasks tasks;
    private final MailBox box;
    private final Clock clock;

    UndeliveredMail(Tasks tasks, MailBox box, Clock clock) {
        this.tasks = tasks;
        this.box = box;
        this.clock = clock;
    }

    @Override
    public Map<String, Act> acts() {
        return Map.of(FAILED, TasksAct.SEE_MAIL, SET_ASIDE, TasksAct.SEE_MAIL);
    }

    @EventListener
    void on(MailFailed event) {
        if (event.person().isPresent() || event.about().isPresent()) {
            raise(FAILED, event.mail());
        }
    }

    @EventListener
    void on(AddressSetAside event) {
        if (event.person().isPresent() || event.about().isPresent()) {
            box.to(event.email()).stream()
                    .filter(mail -> mail.state() == State.SET_ASIDE)
                    .findFirst()
                    .map(Summary::id)
                    .ifPresent(mail -> raise(SET_ASIDE, mail));
        }
    }

    boolean isOpen(UUID mail) {
        return tasks.isOpen(FAILED, mail) || tasks.isOpen(SET_ASIDE, mail);
    }

    void settle(UUID mail, String outcome, PersonId by) {
        List.of(FAILED, SET_ASIDE).forEach(kind -> tasks.settle(kind, mail, outcome, Optional.of(by)));
    }

    private void raise(String kind, UUID mail) {
        LocalDate day = LocalDate.now(clock).plusDays(DAYS);
        tasks.raise(new NewTask(kind, "mail", mail, Scope.NETWORK, day, "/desk/mail/" + mail, Map.of()));
    }
}
