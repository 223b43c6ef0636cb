package kompas.events.helping.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.Occurrence;
import kompas.events.helping.HelpTask;
import kompas.events.helping.PlanningHelp;
import kompas.events.helping.PlanningHelp.Outcome;
import kompas.events.helping.StaffedHelp;
import kompas.events.helping.StaffedHelp.Chosen;
import kompas.events.helping.web.HelpersView.Problem;
import kompas.events.planning.TypedDates;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff set up tasks and shifts, on the screen on which they see who helps. */
@PageController
class HelpSetUpPages {

    private static final String PATH = "/activities/{slug}/helpers";

    private final StaffedHelp staffed;
    private final PlanningHelp planning;
    private final HelpersScreen screen;
    private final Clock clock;

    HelpSetUpPages(StaffedHelp staffed, PlanningHelp planning, HelpersScreen screen, Clock clock) {
        this.staffed = staffed;
        this.planning = planning;
        this.screen = screen;
        this.clock = clock;
    }

    @PostMapping(PATH + "/tasks")
    Object addTask(Page page, @PathVariable String slug, @RequestParam Map<String, String> form, SignedIn who) {
        Chosen chosen = staffed.choose(slug, who, EventsAct.PLAN);
        Optional<HelpTask> words = words(page, form);
        if (words.isEmpty()) {
            return wrong(chosen, "task", page.t().say("helping.task.title-wrong"), form);
        }
        return to(
                page,
                chosen,
                planning.addTask(
                        chosen,
                        words.get().title(),
                        words.get().description(),
                        words.get().leastAge()),
                "saved");
    }

    @PostMapping(PATH + "/tasks/{task}")
    Object changeTask(
            Page page,
            @PathVariable String slug,
            @PathVariable UUID task,
            @RequestParam Map<String, String> form,
            SignedIn who) {
        Chosen chosen = staffed.choose(slug, who, EventsAct.PLAN);
        if ("remove".equals(form.get("act"))) {
            return to(page, chosen, planning.removeTask(chosen, task), "removed");
        }
        Optional<HelpTask> words = words(page, form);
        return words.isEmpty()
                ? wrong(chosen, "task-" + task, page.t().say("helping.task.title-wrong"), form)
                : to(page, chosen, planning.changeTask(chosen, task, words.get()), "saved");
    }

    @PostMapping(PATH + "/tasks/{task}/shifts")
    Object addShifts(
            Page page,
            @PathVariable String slug,
            @PathVariable UUID task,
            @RequestParam Map<String, String> form,
            SignedIn who) {
        Chosen chosen = staffed.choose(slug, who, EventsAct.PLAN);
        ShiftsTyped typed = new ShiftsTyped(form);
        String error = typed.error();
        List<Occurrence> dates = dates(chosen, form.getOrDefault("date", ""));
        Optional<LocalDate> day = TypedDates.day(Typed.line(form.get("day")));
        if (error.isEmpty() && dates.isEmpty()) {
            error = "helping.shift.date-missing";
        }
        if (error.isEmpty() && day.isEmpty() && !Typed.line(form.get("day")).isEmpty()) {
            error = "helping.shift.day-wrong";
        }
        if (!error.isEmpty()) {
            return wrong(chosen, "shifts-" + task, page.t().say(error), form);
        }
        Optional<LocalDate> on = dates.size() == 1 ? day : Optional.empty();
        return to(page, chosen, planning.addShifts(chosen, task, dates, on, typed.making()), "saved");
    }

    @PostMapping(PATH + "/shifts/{shift}")
    Object changeShift(
            Page page,
            @PathVariable String slug,
            @PathVariable UUID shift,
            @RequestParam Map<String, String> form,
            SignedIn who) {
        Chosen chosen = staffed.choose(slug, who, EventsAct.PLAN);
        if ("remove".equals(form.get("act"))) {
            return to(page, chosen, planning.removeShift(chosen, shift), "removed");
        }
        ShiftsTyped typed = new ShiftsTyped(form);
        String error = typed.error();
        return error.isEmpty()
                ? to(page, chosen, planning.changeShift(chosen, shift, typed.making()), "saved")
                : wrong(chosen, "shift-" + shift, page.t().say(error), form);
    }

    /** One of the dates, or all that lie ahead. */
    private List<Occurrence> dates(Chosen chosen, String typed) {
        if (typed.equals("all")) {
            return chosen.dates().stream()
                    .filter(date -> !date.cancelled() && date.starts().isAfter(clock.instant()))
                    .toList();
        }
        return chosen.dates().stream()
                .filter(date -> chosen.dates().size() == 1 && typed.isEmpty()
                        || date.id().toString().equals(typed))
                .toList();
    }

    /** Empty when it has no name in any language, or too long a one. */
    private static Optional<HelpTask> words(Page page, Map<String, String> form) {
        Optional<LocalizedText> title = texts(page, form, "title");
        Optional<LocalizedText> description = texts(page, form, "description");
        boolean sound =
                title.filter(words -> fits(words, HelpTask.LONGEST_TITLE)).isPresent()
                        && description
                                .filter(words -> !fits(words, HelpTask.LONGEST_DESCRIPTION))
                                .isEmpty();
        int age = switch (form.getOrDefault("age", "0")) {
            case "16" -> 16;
            case "18" -> 18;
            default -> 0;
        };
        return sound
                ? Optional.of(new HelpTask(new UUID(0, 0), title.get(), description, age, List.of()))
                : Optional.empty();
    }

    private static boolean fits(LocalizedText words, int longest) {
        return words.texts().values().stream().allMatch(text -> text.length() <= longest);
    }

    /** The reader's language first, which is then the source. */
    private static Optional<LocalizedText> texts(Page page, Map<String, String> form, String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, page.language(), form, field);
        page.languages().forEach(language -> put(texts, language, form, field));
        return texts.keySet().stream().findFirst().map(source -> new LocalizedText(source, texts));
    }

    private static void put(Map<String, String> texts, String language, Map<String, String> form, String field) {
        String typed = Typed.text(form.get(field + "." + language));
        if (!typed.isEmpty()) {
            texts.putIfAbsent(language, typed);
        }
    }

    private Object wrong(Chosen chosen, String which, String error, Map<String, String> form) {
        return screen.again(chosen, new Problem(which, error, form), SecretLink.make());
    }

    private static String to(Page page, Chosen chosen, Outcome outcome, String done) {
        return HelpersScreen.at(
                page,
                chosen,
                switch (outcome) {
                    case DONE -> done;
                    case TOO_MANY -> "too_many";
                    case IN_USE -> "in_use";
                });
    }
}
