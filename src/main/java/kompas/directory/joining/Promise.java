package kompas.directory.joining;

import java.time.Clock;
import java.time.LocalDate;
import kompas.network.NetworkSettings;
import org.springframework.stereotype.Component;

/** By when somebody who asks today is answered; the network's settings say how soon. */
@Component
public class Promise {

    private final NetworkSettings network;
    private final Clock clock;

    Promise(NetworkSettings network, Clock clock) {
        this.network = network;
        this.clock = clock;
    }

    public LocalDate day() {
        return network.current().correspondence().promisedFrom(LocalDate.now(clock));
    }
}
