package kompas.events.signup.web;

import java.time.Clock;
import java.util.UUID;
import kompas.accounts.SignedIn;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Staff see who signed up for a date, sign people up, move them and take them off. */
@PageController
class SignUpListPages {

    private static final String PATH = "/activities/{slug}/sign-ups";

    private final StaffedDates dates;
    private final KeepingSignUps keeping;
    private final WaitingLists waiting;
    private final AttendanceSheets sheets;
    private final Clock clock;

    SignUpListPages(
            StaffedDates dates, KeepingSignUps keeping, WaitingLists waiting, AttendanceSheets sheets, Clock clock) {
        this.dates = dates;
        this.keeping = keeping;
        this.waiting = waiting;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String slug, ListShown shown, SignedIn who) {
        return view(dates.choose(slug, shown.chosen(), who), shown, Entry.fresh(shown.entered()));
    }

    @PostMapping(PATH)
    Object enter(Page page, @PathVariable String slug, ListShown shown, DeskEntry typed, SignedIn who) {
        Chosen chosen = dates.choose(slug, shown.chosen(), who);
        String error = typed.error(page.t());
        if (!error.isEmpty()) {
            return again(chosen, typed.shown(error));
        }
        SignUpAnswer answer = keeping.enter(chosen, typed.wanted(chosen.date().id(), page.language()), typed.secret());
        return switch (answer) {
            case SignUpAnswer.Registered done ->
                "redirect:" + list(page, chosen, waiting.waits(done.party()) ? "entered_waiting" : "entered")
                        + (typed.phoned() ? "&how=phone" : "");
            case SignUpAnswer.Refused refused ->
                again(
                        chosen,
                        typed.shown(refused.reasons().values().stream()
                                .findFirst()
                                .map(reason -> page.t().say(reason.key()))
                                .orElseGet(() -> page.t().say("signup.refused.not_open"))));
        };
    }

    /** The answer is the list as it was narrowed before. */
    @PostMapping(PATH + "/{registration}")
    String act(Page page, @PathVariable String slug, @PathVariable UUID registration, ListPress pressed, SignedIn who) {
        ListShown shown = pressed.shown();
        Chosen chosen = dates.choose(slug, shown.chosen(), who);
        String act = Typed.line(pressed.act());
        SeatChange change = switch (act) {
            case "leave" -> keeping.leave(chosen, registration);
            case "give" -> keeping.give(chosen, registration);
            case "move" ->
                StaffedDates.date(pressed.to())
                        .map(to -> keeping.move(chosen, registration, to))
                        .orElse(SeatChange.PAST);
            case "phoned" -> {
                keeping.phoned(chosen, registration);
                yield SeatChange.DONE;
            }
            default -> throw new NotFound("Act " + act);
        };
        String did = change == SeatChange.DONE ? act : change.code();
        return "redirect:" + page.to(shown.at(chosen, shown.number())) + "&did=" + did;
    }

    static String list(Page page, Chosen chosen, String did) {
        return page.to(ListShown.everybody().at(chosen, 1)) + "&did=" + did;
    }

    private ModelAndView again(Chosen chosen, Entry entry) {
        ModelAndView again = view(chosen, ListShown.everybody(), entry);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView view(Chosen chosen, ListShown shown, Entry entry) {
        return new ModelAndView(
                "events/signup/list",
                "view",
                new SignUpListView(
                        chosen,
                        keeping.list(chosen, shown.words(), shown.kept(), shown.number()),
                        waiting.log(chosen),
                        sheets.of(chosen),
                        shown,
                        entry,
                        clock.instant()));
    }
}
