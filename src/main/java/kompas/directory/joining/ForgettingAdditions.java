package kompas.directory.joining;

import java.time.LocalTime;
import kompas.jobs.NightlyWork;
import org.springframework.stereotype.Component;

/** Drafts nobody wrote on and additions that were answered go after 30 days, and with them who wrote them. */
@Component
class ForgettingAdditions implements NightlyWork {

    private final Additions additions;

    ForgettingAdditions(Additions additions) {
        this.additions = additions;
    }

    @Override
    public String code() {
        return "directory.additions";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 20);
    }

    @Override
    public String run() {
        return additions.forget() + " additions forgotten";
    }
}
