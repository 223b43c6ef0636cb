package kompas.directory.joining;

import java.time.LocalTime;
import kompas.jobs.NightlyWork;
import org.springframework.stereotype.Component;

/** Drafts nobody wrote on, additions and claims that were answered go after 30 days, and with them who wrote them. */
@Component
class ForgettingAnswered implements NightlyWork {

    private final Additions additions;
    private final Claims claims;

    ForgettingAnswered(Additions additions, Claims claims) {
        this.additions = additions;
        this.claims = claims;
    }

    @Override
    public String code() {
        return "directory.answered";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 20);
    }

    @Override
    public String run() {
        return additions.forget() + " additions and " + claims.forget() + " claims forgotten";
    }
}
