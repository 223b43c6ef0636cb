package kompas.libraries.rooms.web;

import java.time.Clock;
import kompas.network.NetworkSettings;
import org.springframework.stereotype.Component;

/** When a form was shown, and how soon it is answered. */
@Component
class FormClock {

    private final Clock clock;
    private final NetworkSettings network;

    FormClock(Clock clock, NetworkSettings network) {
        this.clock = clock;
        this.network = network;
    }

    /** Of the epoch. */
    long second() {
        return clock.instant().getEpochSecond();
    }

    /** Working days within which the library answers. */
    int answerDays() {
        return network.current().correspondence().answerDays();
    }
}
