package kompas.libraries.rooms.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kompas.libraries.rooms.BookingOutcome.Taken;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.Slot;
import kompas.libraries.rooms.domain.DateCheck;
import kompas.libraries.rooms.domain.Plan;
import kompas.libraries.rooms.domain.Repeats;
import kompas.libraries.rooms.web.BookView.Date;
import kompas.libraries.rooms.web.BookView.Instead;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/**
 * The dates somebody wants a room on, on the screen.
 *
 * @param path of the room's page, with the language
 * @param checks every date of the plan; empty while the plan is not whole
 */
record Dates(Page page, Room room, RoomWords words, String path, List<DateCheck> checks) {

    private static final int DAYS_EVERY_MONTH_HAS = 28;

    /** What is wrong with when, by field. */
    void check(BookForm form, Map<String, String> problems) {
        if (form.firstDay().isEmpty()) {
            problems.put("day", page.t().say("rooms.ask.day-wrong"));
        }
        if (form.begins().isEmpty()) {
            problems.put("from", page.t().say("rooms.ask.time-wrong"));
        }
        if (form.ends().isEmpty()) {
            problems.put("to", page.t().say("rooms.ask.time-wrong"));
        }
        form.plan().ifPresent(plan -> check(form, plan, problems));
    }

    private void check(BookForm form, Plan plan, Map<String, String> problems) {
        boolean again = plan.repeats() != Repeats.NEVER;
        if (!plan.ordered()) {
            problems.put("to", page.t().say("rooms.ask.order-wrong"));
        } else if (again && RoomTyped.day(form.until()).isEmpty()) {
            problems.put("until", page.t().say("rooms.ask.until-missing"));
        } else if (again && checks.size() > Plan.MOST) {
            problems.put("until", page.t().say("rooms.ask.until-many", "most", Plan.MOST));
        } else if (checks.isEmpty()) {
            problems.put("from", page.t().say("rooms.ask.time-lost"));
        } else if (!again && !checks.getFirst().free()) {
            problems.put("day", against(checks.getFirst()));
        } else if (again && form.sawDates() && chosen(form).isEmpty()) {
            problems.put("dates", page.t().say("rooms.ask.dates-none"));
        }
    }

    /** Those that are wanted: the one, or of several those that were chosen and can be had. */
    List<Slot> chosen(BookForm form) {
        return checks.stream()
                .filter(DateCheck::free)
                .filter(date -> checks.size() == 1 || form.chose(date.date()))
                .map(DateCheck::slot)
                .toList();
    }

    /** Whether there are several dates that whoever asks has not seen yet. */
    boolean toBeSeen(BookForm form) {
        return form.repetition() != Repeats.NEVER && !form.sawDates();
    }

    List<Date> shown(BookForm form) {
        boolean first = !form.sawDates();
        return form.repetition() == Repeats.NEVER || checks.size() > Plan.MOST
                ? List.of()
                : checks.stream()
                        .map(date -> new Date(
                                date.date().toString(),
                                words.times().say(date.slot()),
                                date.free() ? "" : against(date),
                                date.free(),
                                date.rivalled(),
                                date.free() && (first || form.chose(date.date()))))
                        .toList();
    }

    /** Months that have no such day are passed over, which has to be said. */
    String passed(BookForm form) {
        return form.repetition() == Repeats.MONTHLY_DAY
                        && form.firstDay()
                                .filter(day -> day.getDayOfMonth() > DAYS_EVERY_MONTH_HAS)
                                .isPresent()
                ? page.t().say("rooms.ask.passed", "day", form.firstDay().get().getDayOfMonth())
                : "";
    }

    private String against(DateCheck date) {
        return date.taken()
                ? page.t().say("rooms.ask.taken")
                : date.broken().stream().map(rule -> words.broken(rule, room)).collect(Collectors.joining(". "));
    }

    /** Ways to the form, filled in with what is free. */
    Instead instead(Taken taken, BookForm form, String rooms) {
        String when = "?day=" + RoomTyped.line(form.day()) + "&from=" + RoomTyped.line(form.from()) + "&to="
                + RoomTyped.line(form.to());
        List<Link> others = taken.freeRooms().stream()
                .map(other -> Link.to(
                        other.name().in(page.language()).text() + bracketed(words.facts(other)),
                        rooms + "/" + other.slug() + "/book" + when))
                .toList();
        return new Instead(others, times(taken));
    }

    private List<Link> times(Taken taken) {
        return taken.freeTimes().stream()
                .map(slot -> Link.to(
                        words.times().hours(slot),
                        path + "/book?day=" + words.times().day(slot.from()) + "&from="
                                + words.times().clock(slot.from()) + "&to="
                                + words.times().clock(slot.to())))
                .toList();
    }

    private static String bracketed(String facts) {
        return facts.isEmpty() ? "" : " (" + facts + ")";
    }
}
