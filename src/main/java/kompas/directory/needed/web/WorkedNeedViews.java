package kompas.directory.needed.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.audit.RecordedAct;
import kompas.directory.OrganisationSummary;
import kompas.directory.needed.NeedSurroundings;
import kompas.directory.needed.WorkedNeed;
import kompas.directory.needed.web.WorkedNeedView.Done;
import kompas.directory.needed.web.WorkedNeedView.RoomChoice;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.Rooms;
import kompas.needs.NeedKind;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the page of one need. */
@Component
class WorkedNeedViews {

    private static final int LIBRARIES = 3;

    private final NeedSurroundings surroundings;
    private final NeedsDeskViews lists;
    private final Libraries libraries;
    private final Rooms rooms;
    private final Clock clock;

    WorkedNeedViews(
            NeedSurroundings surroundings, NeedsDeskViews lists, Libraries libraries, Rooms rooms, Clock clock) {
        this.surroundings = surroundings;
        this.lists = lists;
        this.libraries = libraries;
        this.rooms = rooms;
        this.clock = clock;
    }

    WorkedNeedView of(SignedIn who, WorkedNeed need, String problem, Page page) {
        Text t = page.t();
        String kind = need.need().kind();
        List<OrganisationSummary> offers = surroundings.offers(need);
        return new WorkedNeedView(
                need,
                NeedKind.said(kind, t),
                lists.place(need, page),
                ChronoUnit.DAYS.between(need.since(), LocalDate.now(clock)),
                surroundings.response(need).map(page::to),
                offers,
                kind.equals(NeedKind.SPACE.code()) ? rooms(need) : List.of(),
                history(who, need, t),
                problem);
    }

    private List<RoomChoice> rooms(WorkedNeed need) {
        return need.who().area().map(libraries::serving).orElse(List.of()).stream()
                .limit(LIBRARIES)
                .flatMap(this::rooms)
                .toList();
    }

    private Stream<RoomChoice> rooms(LibrarySummary library) {
        return rooms.of(library.id()).stream()
                .filter(room -> room.status() != RoomStatus.ARCHIVED)
                .map(room -> new RoomChoice(room.id().value().toString(), room.name(), library.name()));
    }

    private List<Done> history(SignedIn who, WorkedNeed need, Text t) {
        List<RecordedAct> acts = surroundings.history(who, need);
        Map<PersonId, String> names = surroundings.names(acts);
        return acts.stream()
                .map(act -> new Done(
                        act.happenedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                        t.say("accounts.did." + act.action()),
                        act.actor().map(PersonId::new).flatMap(person -> Optional.ofNullable(names.get(person)))))
                .toList();
    }
}
