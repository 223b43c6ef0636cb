package kompas.libraries.rooms.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.AnsweringBookers;
import kompas.libraries.rooms.domain.AnsweringBookers.Answer;
import kompas.libraries.rooms.domain.Had;
import kompas.libraries.rooms.domain.Plan;
import kompas.libraries.rooms.domain.Repeats;
import kompas.libraries.rooms.domain.RoomDayBook;
import kompas.libraries.rooms.domain.RoomDayBook.Judged;
import kompas.libraries.rooms.domain.RoomRequest.Dated;
import kompas.libraries.rooms.domain.RoomRequest.Status;
import kompas.libraries.rooms.web.JudgeView.Line;
import kompas.libraries.rooms.web.JudgeView.Proposal;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Staff answer who asked for a room. */
@PageController
class JudgePages {

    private static final String PATH = "/desk/rooms/requests/{id}";
    private static final int LONGEST = 2_000;

    private final RoomDayBook book;
    private final AnsweringBookers answering;
    private final Libraries libraries;
    private final Clock clock;

    JudgePages(RoomDayBook book, AnsweringBookers answering, Libraries libraries, Clock clock) {
        this.book = book;
        this.answering = answering;
        this.libraries = libraries;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView look(Page page, @PathVariable UUID id, SignedIn who) {
        return show(page, book.judge(id, who), "");
    }

    @PostMapping(PATH + "/confirm")
    Object confirm(
            Page page,
            @PathVariable UUID id,
            SignedIn who,
            @RequestParam(required = false) List<String> dates,
            @RequestParam(defaultValue = "") String words) {
        Set<UUID> chosen = new HashSet<>();
        Optional.ofNullable(dates)
                .ifPresent(all -> all.forEach(date -> RoomTyped.id(date).ifPresent(chosen::add)));
        if (chosen.isEmpty()) {
            return again(page, id, who, "rooms.judge.none-chosen");
        }
        Answer answer = answering.confirm(id, chosen, words(words), who);
        return answer instanceof Answer.Taken ? again(page, id, who, "rooms.judge.taken-meanwhile") : back(page, id);
    }

    @PostMapping(PATH + "/decline")
    Object decline(Page page, @PathVariable UUID id, SignedIn who, @RequestParam(defaultValue = "") String reason) {
        if (words(reason).isEmpty()) {
            return again(page, id, who, "rooms.judge.reason-missing");
        }
        answering.decline(id, words(reason), who);
        return back(page, id);
    }

    /** Another time or room for the first date; the others move by as many days and get the same times. */
    @PostMapping(PATH + "/propose")
    Object propose(Page page, @PathVariable UUID id, SignedIn who, ProposalForm form) {
        Judged judged = book.judge(id, who);
        List<Slot> slots =
                form.slots(judged, TimeZones.of(library(judged.room()).country()));
        if (slots.isEmpty() || !slots.getFirst().from().isAfter(clock.instant())) {
            return again(page, id, who, "rooms.judge.proposal-wrong");
        }
        RoomId room =
                RoomTyped.id(form.room()).map(RoomId::of).orElse(judged.room().id());
        Answer answer = answering.propose(id, room, slots, words(form.note()), who);
        return answer instanceof Answer.Taken ? again(page, id, who, "rooms.judge.proposal-taken") : back(page, id);
    }

    @PostMapping(PATH + "/take-back")
    Object takeBack(
            Page page,
            @PathVariable UUID id,
            SignedIn who,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String reason) {
        if (words(reason).isEmpty()) {
            return again(page, id, who, "rooms.judge.reason-missing");
        }
        RoomTyped.id(date).ifPresent(chosen -> answering.takeBack(id, chosen, words(reason), who));
        return back(page, id);
    }

    /** As it was sent. */
    record ProposalForm(
            @Nullable String room,
            @Nullable String day,
            @Nullable String from,
            @Nullable String to,
            @Nullable String note) {

        List<Slot> slots(Judged judged, ZoneId zone) {
            List<Dated> asked = judged.request().dates(Status.REQUESTED);
            Optional<LocalDate> first = RoomTyped.day(day);
            Optional<LocalTime> begins = RoomTyped.time(from);
            Optional<LocalTime> ends = RoomTyped.time(to);
            if (asked.isEmpty() || first.isEmpty() || begins.isEmpty() || ends.isEmpty()) {
                return List.of();
            }
            LocalDate was = asked.getFirst().slot().from().atZone(zone).toLocalDate();
            long days = first.get().toEpochDay() - was.toEpochDay();
            return asked.stream()
                    .map(date -> date.slot().from().atZone(zone).toLocalDate().plus(Period.ofDays((int) days)))
                    .map(date -> new Plan(date, begins.get(), ends.get(), Repeats.NEVER, date))
                    .filter(Plan::ordered)
                    .flatMap(plan -> plan.on(plan.first(), zone).stream())
                    .toList();
        }
    }

    private Object again(Page page, UUID id, SignedIn who, String problem) {
        ModelAndView again = show(page, book.judge(id, who), page.t().say(problem));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView show(Page page, Judged judged, String problem) {
        LibrarySummary library = library(judged.room());
        RoomWords words = new RoomWords(page.t(), TimeZones.of(library.country()));
        Room room = judged.room();
        return new ModelAndView(
                "rooms/judge",
                "view",
                new JudgeView(
                        judged.request(),
                        room.name().in(page.language()),
                        Link.to(
                                page.t().say("rooms.desk.title"),
                                page.to(DeskPages.PATH + "?library=" + library.slug())),
                        page.to("/desk/rooms/requests/" + judged.request().id()),
                        judged.request().promisedOn().map(page.t()::date).orElse(""),
                        judged.request().dates().stream()
                                .map(date -> line(page, judged, date, words))
                                .toList(),
                        judged.instead().stream()
                                .map(other -> other.name().in(page.language()).text())
                                .toList(),
                        judged.rooms().stream()
                                .map(other -> new Choice(
                                        other.id().toString(),
                                        other.name().in(page.language()).text(),
                                        other.id().equals(room.id())))
                                .toList(),
                        proposal(judged, words),
                        problem));
    }

    private Line line(Page page, Judged judged, Dated date, RoomWords words) {
        String taken = judged.taken().getOrDefault(date.id(), List.of()).stream()
                .map(had -> words.times().hours(had.slot()) + " " + whose(page, had))
                .collect(Collectors.joining(", "));
        String other = judged.rooms().stream()
                .filter(room -> room.id().equals(date.room())
                        && !room.id().equals(judged.room().id()))
                .map(room -> room.name().in(page.language()).text())
                .findFirst()
                .orElse("");
        return new Line(
                date.id(),
                words.times().say(date.slot()),
                other,
                date.status(),
                taken,
                judged.rivals().contains(date.id()),
                date.slot().from().isAfter(clock.instant()),
                judged.request().dates(Status.CONFIRMED).stream()
                        .filter(had -> date.replaces().equals(Optional.of(had.id())))
                        .map(had -> words.times().say(had.slot()))
                        .findFirst()
                        .orElse(""));
    }

    private static String whose(Page page, Had had) {
        return had.title()
                .map(title -> title.in(page.language()).text())
                .or(() -> Optional.of(had.by()).filter(by -> !by.isEmpty()))
                .orElseGet(() -> page.t().say(had.closed() ? "rooms.calendar.closed" : "rooms.desk.activity"));
    }

    private static Proposal proposal(Judged judged, RoomWords words) {
        return judged.request().dates(Status.REQUESTED).stream()
                .findFirst()
                .map(Dated::slot)
                .map(slot -> new Proposal(
                        words.times().day(slot.from()).toString(),
                        words.times().clock(slot.from()),
                        words.times().clock(slot.to())))
                .orElseGet(() -> new Proposal("", "", ""));
    }

    private LibrarySummary library(Room room) {
        return libraries.get(room.library());
    }

    private static String words(@Nullable String typed) {
        String text = RoomTyped.text(typed);
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static String back(Page page, UUID id) {
        return "redirect:" + page.to("/desk/rooms/requests/" + id);
    }
}
