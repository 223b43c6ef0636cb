package kompas.events.signup.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.OccurrenceId;
import kompas.events.signup.AttendanceSheets;
import kompas.events.signup.KeepingSignUps;
import kompas.events.signup.SeatChange;
import kompas.events.signup.SignUpAnswer;
import kompas.events.signup.StaffedDates;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.events.signup.WaitingLists;
import kompas.events.signup.web.SignUpListView.Entry;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Staff see who signed up for a date, sign people up, move them and take them off. */
@PageController
class SignUpListPages {

    private static final String PATH = "/activities/{slug}/sign-ups";
    private static final Set<String> DID = Set.of(
            "entered",
            "entered_waiting",
            "leave",
            "give",
            "move",
            "phoned",
            "sheet",
            "sheet_removed",
            "written",
            "not_enough",
            "gone",
            "past");

    private final StaffedDates dates;
    private final KeepingSignUps keeping;
    private final WaitingLists waiting;
    private final AttendanceSheets sheets;

    SignUpListPages(StaffedDates dates, KeepingSignUps keeping, WaitingLists waiting, AttendanceSheets sheets) {
        this.dates = dates;
        this.keeping = keeping;
        this.waiting = waiting;
        this.sheets = sheets;
    }

    /** What the list is narrowed to. */
    record Shown(
            @Nullable String date,
            @Nullable String q,
            @Nullable String state,
            @Nullable String did) {

        Optional<OccurrenceId> chosen() {
            return StaffedDates.date(date);
        }

        String words() {
            return Typed.line(q);
        }

        String kept() {
            return state == null ? "" : state;
        }

        String done() {
            return did != null && DID.contains(did) ? did : "";
        }
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String slug, Shown shown, SignedIn who) {
        return view(dates.choose(slug, shown.chosen(), who), shown, Entry.fresh("desk"));
    }

    @PostMapping(PATH)
    Object enter(Page page, @PathVariable String slug, Shown shown, DeskEntry typed, SignedIn who) {
        Chosen chosen = dates.choose(slug, shown.chosen(), who);
        String error = typed.error(page.t());
        if (!error.isEmpty()) {
            return again(chosen, typed.shown(error));
        }
        SignUpAnswer answer = keeping.enter(chosen, typed.wanted(chosen.date().id(), page.language()), typed.secret());
        return switch (answer) {
            case SignUpAnswer.Registered done ->
                "redirect:" + list(page, chosen, waiting.waits(done.party()) ? "entered_waiting" : "entered");
            case SignUpAnswer.Refused refused ->
                again(
                        chosen,
                        typed.shown(refused.reasons().values().stream()
                                .findFirst()
                                .map(reason -> page.t().say(reason.key()))
                                .orElseGet(() -> page.t().say("signup.refused.not_open"))));
        };
    }

    @PostMapping(PATH + "/{registration}")
    String act(
            Page page,
            @PathVariable String slug,
            @PathVariable UUID registration,
            @RequestParam Map<String, String> form,
            SignedIn who) {
        Chosen chosen = dates.choose(slug, StaffedDates.date(form.get("date")), who);
        String act = form.getOrDefault("act", "");
        SeatChange change = switch (act) {
            case "leave" -> keeping.leave(chosen, registration);
            case "give" -> keeping.give(chosen, registration);
            case "move" ->
                StaffedDates.date(form.get("to"))
                        .map(to -> keeping.move(chosen, registration, to))
                        .orElse(SeatChange.PAST);
            case "phoned" -> {
                keeping.phoned(chosen, registration);
                yield SeatChange.DONE;
            }
            default -> throw new NotFound("Act " + act);
        };
        return "redirect:" + list(page, chosen, change == SeatChange.DONE ? act : change.code());
    }

    static String list(Page page, Chosen chosen, String did) {
        return page.to(
                chosen.activity().path() + "/sign-ups?date=" + chosen.date().id() + "&did=" + did);
    }

    private ModelAndView again(Chosen chosen, Entry entry) {
        ModelAndView again = view(chosen, new Shown(null, null, null, null), entry);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView view(Chosen chosen, Shown shown, Entry entry) {
        return new ModelAndView(
                "events/signup/list",
                "view",
                new SignUpListView(
                        chosen,
                        keeping.list(chosen, shown.words(), shown.kept()),
                        waiting.log(chosen),
                        sheets.of(chosen),
                        shown.words(),
                        shown.kept(),
                        entry,
                        shown.done()));
    }
}
