package kompas.libraries.rooms.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonId;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import kompas.accounts.TraceHolder;
import kompas.shared.sql.DataVersions;
import kompas.tasks.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rooms somebody asked for, and where a library trusts their mailbox: found by the address, or by whoever has no account. */
@Component
class HeldByRooms implements PersonalDataHolder, TraceHolder {

    private static final HeldKind ASKED = new HeldKind(
                    "rooms.data.requests",
                    "rooms.data.requests-why",
                    List.of("since", "about", "what", "name", "email", "phone", "details", "answer"),
                    """
            select q.created_at::date as since, shared.shown(r.name, :language) || ', ' || shared.shown(l.name, :language) as about,
                   q.state as what, concat_ws(', ', q.person, q.organisation) as name, q.email, q.phone, q.purpose as details, q.answer
            from libraries.room_request q join libraries.room r on r.id = q.room_id join libraries.library l on l.id = r.library_id
            where lower(q.email) = lower(:email) order by q.created_at desc, q.id""")
            .saying("what", "rooms.state.");

    private static final HeldKind TRUSTED =
            new HeldKind("rooms.data.trusted", "rooms.data.trusted-why", List.of("since", "where", "email"), """
            select t.added_at::date as since, shared.shown(l.name, :language) as "where", t.email
            from libraries.trusted_booker t join libraries.library l on l.id = t.library_id
            where lower(t.email) = lower(:email) order by t.added_at, t.id""");

    private final JdbcClient sql;
    private final BookerRows bookers;
    private final Tasks tasks;
    private final DataVersions versions;

    HeldByRooms(JdbcClient sql, BookerRows bookers, Tasks tasks, DataVersions versions) {
        this.sql = sql;
        this.bookers = bookers;
        this.tasks = tasks;
        this.versions = versions;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, sql, ASKED, TRUSTED);
    }

    @Override
    public void erase(Erased who) {
        who.email().ifPresent(email -> {
            forget(bookers.of(email), who.by());
            bookers.distrust(email);
        });
    }

    @Override
    public List<Trace> find(String words, String language) {
        return bookers.find(words, language).stream().map(this::trace).toList();
    }

    private Trace trace(BookerRows.Booker booker) {
        return new Trace(
                booker.id().toString(),
                booker.trusted() ? "rooms.trace.trusted" : "rooms.trace.request",
                booker.about(),
                booker.said(),
                booker.trusted() ? Optional.empty() : Optional.of("/desk/rooms/requests/" + booker.id()),
                Optional.of(booker.email()).filter(email -> !email.isEmpty()),
                new Subject(booker.trusted() ? "trusted_booker" : "room_request", booker.id()),
                by -> erase(booker, by),
                Optional.empty());
    }

    private void erase(BookerRows.Booker booker, PersonId by) {
        if (booker.trusted()) {
            bookers.distrust(booker.id());
        } else {
            forget(List.of(booker.id()), Optional.of(by));
        }
    }

    private void forget(List<UUID> requests, Optional<PersonId> by) {
        if (!requests.isEmpty()) {
            bookers.forget(requests);
            requests.forEach(request -> tasks.settle(RoomDesk.TASK, request, "erased", by));
            versions.touch("rooms");
        }
    }
}
