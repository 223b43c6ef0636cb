package kompas.accounts.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import kompas.jobs.NightlyWork;
import org.springframework.stereotype.Component;

/** Links that ended go a day later, and with them the addresses of people who never came. */
@Component
class ForgettingLinks implements NightlyWork {

    private static final Duration KEPT = Duration.ofDays(1);

    private final SignInLinks links;
    private final Clock clock;

    ForgettingLinks(SignInLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "accounts.links";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 10);
    }

    @Override
    public String run() {
        return links.forget(clock.instant().minus(KEPT)) + " sign-in links forgotten";
    }
}
