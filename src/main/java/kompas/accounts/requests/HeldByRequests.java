package kompas.accounts.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.DataRequestAnswered;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import kompas.accounts.TraceHolder;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the register itself holds: told like everything else. Whoever is erased has their name and words taken out of it; that
 * somebody asked, when, and how it was answered stays as the proof that it was.
 */
@Component
class HeldByRequests implements PersonalDataHolder, TraceHolder {

    private static final HeldKind ASKED = new HeldKind(
                    "requests.data",
                    "requests.data-why",
                    List.of("since", "what", "name", "email", "details", "until", "answer"),
                    """
            select asked_on as since, kind as what, name, reach as email, words as details, due_on as until,
                   nullif(concat_ws(', ', answered_on, outcome, nullif(answer, '')), '') as answer
            from accounts.data_request where person_id = :id or lower(reach) = lower(:email) order by asked_on desc, id
            """)
            .saying("what", "requests.kind.")
            .saying("answer", "requests.outcome.");

    private final JdbcClient sql;
    private final DataRequests requests;
    private final ApplicationEventPublisher events;
    private final Messages messages;
    private final Clock clock;

    HeldByRequests(
            JdbcClient sql, DataRequests requests, ApplicationEventPublisher events, Messages messages, Clock clock) {
        this.messages = messages;
        this.sql = sql;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, sql, ASKED);
    }

    @Override
    public void erase(Erased who) {
        settle(requests.forget(who.account(), who.email().orElse(""), today()), who.by());
    }

    @Override
    public Set<String> staying() {
        return Set.of("requests.data");
    }

    @Override
    public List<Trace> find(String words, String language) {
        return requests.find(words).stream()
                .map(request -> trace(request, new Text(messages, language)))
                .toList();
    }

    private Trace trace(DataRequest request, Text t) {
        return new Trace(
                request.id().toString(),
                "requests.trace",
                t.date(request.asked().on()),
                request.from().name() + " · " + request.from().reach(),
                Optional.of("/desk/requests/" + request.id()),
                request.from().mailbox(),
                new Subject("data_request", request.id()),
                by -> settle(requests.forget(request.id(), today()), Optional.of(by)),
                Optional.empty());
    }

    private void settle(List<UUID> open, Optional<PersonId> by) {
        open.forEach(request -> events.publishEvent(new DataRequestAnswered(request, "erased", by)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
