package kompas.libraries.rooms.web;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.files.Files;
import kompas.files.Picture;
import kompas.libraries.LibrarySummary;
import kompas.libraries.domain.LibraryProfile;
import kompas.libraries.domain.LibraryRegister;
import kompas.libraries.rooms.BookableBy;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Room.House;
import kompas.libraries.rooms.Room.Rules;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes the form by which a room is kept. */
@Component
class RoomEditViews {

    private final LibraryRegister register;
    private final Files files;

    RoomEditViews(LibraryRegister register, Files files) {
        this.register = register;
        this.files = files;
    }

    /** What the form holds when it is shown. */
    record Filled(
            String id,
            Map<String, String> values,
            Map<String, List<String>> chosen,
            Map<String, String> problems,
            String note) {

        static Filled typed(String id, MultiValueMap<String, String> typed, Map<String, String> problems) {
            return new Filled(id, typed.toSingleValueMap(), typed, problems, "");
        }
    }

    EditView view(Page page, LibrarySummary library, @Nullable Room room, Filled filled) {
        List<String> languages = languages(page, library);
        RoomWords words = new RoomWords(page.t(), TimeZones.of(library.country()));
        List<Link> days = Stream.of(DayOfWeek.values())
                .map(day -> Link.to(words.times().weekday(LocalDate.EPOCH.with(day)), RoomForm.hours(day)))
                .toList();
        return new EditView(
                room,
                filled.id(),
                room == null
                        ? page.t().say("rooms.edit.new")
                        : room.name().in(page.language()).text(),
                Link.to(page.t().say("rooms.desk.title"), page.to(DeskPages.PATH + "?library=" + library.slug())),
                library.slug(),
                languages,
                days,
                filled.values(),
                filled.chosen(),
                houses(page, library, filled),
                room == null
                        ? null
                        : room.picture()
                                .flatMap(files::findPicture)
                                .map(Picture::view)
                                .orElse(null),
                filled.problems(),
                filled.note());
    }

    /** The library's own language first: what is written in it is what the others are translated from. */
    List<String> languages(Page page, LibrarySummary library) {
        String own = library.name().source();
        List<String> languages = new ArrayList<>(page.languages());
        if (languages.remove(own)) {
            languages.addFirst(own);
        }
        return languages;
    }

    private List<Choice> houses(Page page, LibrarySummary library, Filled filled) {
        return register.findProfile(library.slug()).map(LibraryProfile::branches).stream()
                .flatMap(List::stream)
                .map(branch -> new Choice(
                        branch.id().toString(),
                        branch.name().in(page.language()).text(),
                        branch.id().toString().equals(filled.values().get("house"))))
                .toList();
    }

    /** A room as the form's fields hold it. */
    static Filled of(Room room, String note) {
        Map<String, String> values = new HashMap<>();
        put(values, "name", Optional.of(room.name()));
        put(values, "description", room.description());
        put(values, "price", room.price());
        put(values, "size", room.space().size());
        put(values, "seated", room.space().seated());
        put(values, "standing", room.space().standing());
        room.house().map(House::id).ifPresent(house -> values.put("house", house.toString()));
        rules(values, room.rules());
        Map<String, List<String>> chosen = Map.of(
                "equipment",
                room.space().equipment(),
                "accessibility",
                room.space().accessibility(),
                "who",
                List.of(room.rules().who().code()));
        return new Filled(room.id().toString(), values, chosen, Map.of(), note);
    }

    /** What a room begins with. */
    static Filled fresh(String id, Optional<OpeningHours> library) {
        Map<String, String> values = new HashMap<>();
        rules(
                values,
                new Rules(
                        BookableBy.ANYBODY,
                        library.orElseGet(() -> OpeningHours.weekly(Map.of())),
                        Duration.ofMinutes(30),
                        Duration.ofHours(4),
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(15),
                        2,
                        180));
        return new Filled(id, values, Map.of("who", List.of(BookableBy.ANYBODY.code())), Map.of(), "");
    }

    private static void rules(Map<String, String> values, Rules rules) {
        for (DayOfWeek day : DayOfWeek.values()) {
            values.put(
                    RoomForm.hours(day),
                    rules.hours().week().getOrDefault(day, List.of()).stream()
                            .map(span -> span.from() + "–" + (span.to().toSecondOfDay() == 0 ? "24:00" : span.to()))
                            .collect(Collectors.joining(", ")));
        }
        values.put("shortest", String.valueOf(rules.shortest().toMinutes()));
        values.put("longest", String.valueOf(rules.longest().toMinutes()));
        values.put("setup", String.valueOf(rules.setUp().toMinutes()));
        values.put("clearing", String.valueOf(rules.clearing().toMinutes()));
        values.put("notice", String.valueOf(rules.notice()));
        values.put("ahead", String.valueOf(rules.ahead()));
    }

    private static void put(Map<String, String> values, String field, Optional<LocalizedText> text) {
        text.ifPresent(known -> known.texts().forEach((language, words) -> values.put(field + "." + language, words)));
    }

    private static void put(Map<String, String> values, String field, OptionalInt number) {
        number.ifPresent(known -> values.put(field, String.valueOf(known)));
    }
}
