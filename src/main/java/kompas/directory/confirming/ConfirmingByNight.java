package kompas.directory.confirming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import kompas.jobs.NightlyWork;
import kompas.mail.MailBox;
import org.springframework.stereotype.Component;

/**
 * Asks, reminds, gives up waiting. Each step looks at what was done last and when, so that nights without a server delay it
 * and nothing is done twice. Where no mail is sent nobody is asked by mail.
 */
@Component
class ConfirmingByNight implements NightlyWork {

    private final AskedRows asked;
    private final AskingOrganisations asking;
    private final SilentOrganisations silent;
    private final MailBox box;
    private final Clock clock;

    ConfirmingByNight(
            AskedRows asked, AskingOrganisations asking, SilentOrganisations silent, MailBox box, Clock clock) {
        this.asked = asked;
        this.asking = asking;
        this.silent = silent;
        this.box = box;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "directory.confirming";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(5, 0);
    }

    @Override
    public String run() {
        return run(box.sends());
    }

    /** @param mails whether a mail goes anywhere */
    String run(boolean mails) {
        LocalDate today = LocalDate.now(clock);
        int settled = silent.settle(today);
        int unlisted = silent.unlist(today);
        int givenUp = silent.giveUp(today);
        String mailed = mails ? mail(today) : "nobody asked without a mail server";
        return "%s, %d to be phoned, %d off the lists, %d settled".formatted(mailed, givenUp, unlisted, settled);
    }

    private String mail(LocalDate today) {
        var reminders = asked.toRemind(today);
        reminders.forEach(asking::remind);
        var due = asked.due(today);
        due.forEach(asking::askByNight);
        return "%d asked, %d reminded".formatted(due.size(), reminders.size());
    }
}
