package kompas.accounts.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.DataRequestDue;
import kompas.accounts.How;
import kompas.accounts.requests.DataRequest.Asked;
import kompas.accounts.requests.DataRequest.From;
import kompas.accounts.requests.DataRequest.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For a demonstration: a request that waits for an answer, from an invented contact of an example. Nobody is written to. */
@Component
public class ExampleRequest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-00000000e8a1");
    private static final int DAYS_AGO = 6;

    private final DataRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExampleRequest(DataRequests requests, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** Once or again: what is there already is passed over. */
    @Transactional
    public void load() {
        Asked asked = new Asked(
                Kind.CORRECT,
                How.MAIL,
                LocalDate.now(clock).minusDays(DAYS_AGO),
                "Eksempel: Mit gamle telefonnummer står stadig hos Samsøs Fælles Strøm. Vil I rette det?");
        From jens = new From(Optional.empty(), "Jens Kvist (eksempel)", "jens@example.org", "da");
        DataRequest request = new DataRequest(ID, asked, jens, asked.dueOn(), Optional.empty(), Optional.empty());
        if (requests.add(request, Optional.empty())) {
            events.publishEvent(new DataRequestDue(ID, request.dueOn()));
        }
    }
}
