package kompas.events.planning.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.planning.Answers;
import kompas.events.planning.Planners;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.Rooms;
import kompas.places.Places;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which library, in which of its houses and in which room an activity can be. */
@Component
class HouseOptions {

    private static final String BRANCHES =
            "select id, name from libraries.public_branch where library_id = :library order by position";

    private final Planners planners;
    private final Libraries libraries;
    private final Places places;
    private final Rooms rooms;
    private final JdbcClient database;

    HouseOptions(Planners planners, Libraries libraries, Places places, Rooms rooms, JdbcClient database) {
        this.planners = planners;
        this.libraries = libraries;
        this.places = places;
        this.rooms = rooms;
        this.database = database;
    }

    /** @param activity the one that is changed, whose library stays; empty for a new one */
    Map<String, List<Choice>> of(Page page, SignedIn who, Answers answers, Optional<Activity> activity) {
        List<Choice> houses = activity
                .map(known -> known.library().flatMap(libraries::find).stream().toList())
                .orElseGet(() -> planners.libraries(who).isEmpty() ? planners.readers(who) : planners.libraries(who))
                .stream()
                .map(library -> library(page, library, answers))
                .toList();
        Optional<LibraryId> chosen = houses.stream()
                .filter(Choice::chosen)
                .findFirst()
                .or(() -> houses.stream().findFirst())
                .map(house -> LibraryId.of(UUID.fromString(house.value())));
        Map<String, List<Choice>> all = new LinkedHashMap<>();
        all.put("library", houses);
        all.put("branch", chosen.map(id -> branches(page, id, answers)).orElse(List.of()));
        all.put(
                "roomid",
                chosen.filter(id -> planners.mayPlan(who, id))
                        .map(id -> rooms(page, id, answers))
                        .orElse(List.of()));
        return all;
    }

    /** With its town where the name does not say it: many a library is called after somebody. */
    private Choice library(Page page, LibrarySummary library, Answers answers) {
        String id = library.id().value().toString();
        String name = library.name().in(page.language()).text();
        String label = town(page, library)
                .filter(town -> !name.contains(town))
                .map(town -> name + ", " + town)
                .orElse(name);
        return new Choice(id, label, answers.is("library", id));
    }

    private Optional<String> town(Page page, LibrarySummary library) {
        return library.settlement()
                .flatMap(places::findSettlement)
                .map(settlement -> settlement.name().in(page.language()).text())
                .or(() -> library.municipality()
                        .flatMap(places::findArea)
                        .map(area -> area.name().in(page.language()).text()));
    }

    private List<Choice> branches(Page page, LibraryId library, Answers answers) {
        return database.sql(BRANCHES)
                .param("library", library.value())
                .query((row, number) -> new Choice(
                        row.getString("id"),
                        LocalizedColumn.read(row.getString("name"))
                                .in(page.language())
                                .text(),
                        answers.is("branch", row.getString("id"))))
                .list();
    }

    /** Only those who plan for a library book its rooms so. A copy begins with the room that is called as before. */
    private List<Choice> rooms(Page page, LibraryId library, Answers answers) {
        boolean copied =
                answers.findLine("copy").isPresent() && !answers.typed().containsKey("roomid");
        return rooms.of(library).stream()
                .map(room -> {
                    String id = room.id().value().toString();
                    boolean asBefore = copied && room.name().texts().containsValue(answers.line("room"));
                    return new Choice(id, room.name().in(page.language()).text(), answers.is("roomid", id) || asBefore);
                })
                .toList();
    }
}
