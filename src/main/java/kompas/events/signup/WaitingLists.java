package kompas.events.signup;

import java.util.List;
import java.util.UUID;
import kompas.events.signup.StaffedDates.Chosen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How waiting lists went on, for staff. */
@Service
public class WaitingLists {

    /** So many steps staff are shown, the newest. */
    public static final int STEPS = 200;

    private final WaitingLog log;
    private final Registrations registrations;

    WaitingLists(WaitingLog log, Registrations registrations) {
        this.log = log;
        this.registrations = registrations;
    }

    /** The newest steps of one date, with names, the newest first. */
    @Transactional(readOnly = true)
    public List<WaitingStep> log(Chosen chosen) {
        return log.of(chosen.date().id(), STEPS);
    }

    /** Whether somebody waits anywhere. */
    @Transactional(readOnly = true)
    public boolean waits(UUID party) {
        return registrations.of(party).stream().anyMatch(each -> each.state() == SignUpState.WAITING);
    }
}
