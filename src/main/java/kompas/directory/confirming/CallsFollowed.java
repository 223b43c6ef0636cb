package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.Map;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;

/** What follows from a call: the task sleeps as long as the call does, and nobody is unlisted before it is tried again. */
@Component
class CallsFollowed {

    private final Tasks tasks;
    private final AskedRows asked;
    private final Following following;
    private final PeriodsInForce periods;

    CallsFollowed(Tasks tasks, AskedRows asked, Following following, PeriodsInForce periods) {
        this.tasks = tasks;
        this.asked = asked;
        this.following = following;
        this.periods = periods;
    }

    void record(OrganisationId organisation, Call call, SignedIn who) {
        call.nextOn().ifPresent(day -> {
            tasks.postpone(ConfirmingOrganisations.TASK, organisation.value(), day);
            asked.postpone(organisation, day);
        });
        following.recorded(
                "directory.call", organisation, Map.of("outcome", call.outcome().code()), who.id());
    }

    LocalDate due(LocalDate today) {
        return periods.now().dueOn(today);
    }
}
