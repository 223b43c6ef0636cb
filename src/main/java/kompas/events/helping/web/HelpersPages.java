package kompas.events.helping.web;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.helping.HelpAnswer;
import kompas.events.helping.KeepingVolunteers;
import kompas.events.helping.StaffedHelp;
import kompas.events.helping.StaffedHelp.Chosen;
import kompas.events.helping.TurnChange;
import kompas.events.helping.web.HelpersView.Problem;
import kompas.events.reach.ReachTyped;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Staff see who helps, add people, move them, take them out, and confirm their hours. */
@PageController
class HelpersPages {

    private static final String PATH = "/activities/{slug}/helpers";

    private final StaffedHelp staffed;
    private final KeepingVolunteers keeping;
    private final HelpersScreen screen;

    HelpersPages(StaffedHelp staffed, KeepingVolunteers keeping, HelpersScreen screen) {
        this.staffed = staffed;
        this.keeping = keeping;
        this.screen = screen;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "") String did, SignedIn who) {
        return screen.show(staffed.choose(slug, who, EventsAct.ATTEND), did);
    }

    @PostMapping(PATH)
    Object enter(Page page, @PathVariable String slug, @RequestParam Map<String, String> form, SignedIn who) {
        Chosen chosen = staffed.choose(slug, who, EventsAct.ATTEND);
        HelpTyped typed = typed(form);
        String error = error(typed, page.t());
        if (!error.isEmpty()) {
            return screen.again(
                    chosen, new Problem("entry", error, form), typed.who().secret());
        }
        HelpAnswer answer = keeping.enter(
                chosen,
                typed.offer(page.t().say("helping.entry.consent"), page.language(), true),
                typed.who().secret());
        return switch (answer) {
            case HelpAnswer.Taken done -> HelpersScreen.at(page, chosen, "entered");
            case HelpAnswer.Refused refused ->
                screen.again(
                        chosen,
                        new Problem(
                                "entry",
                                refused.reasons().values().stream()
                                        .findFirst()
                                        .map(reason -> page.t().say(reason.key()))
                                        .orElseGet(() -> page.t().say("helping.refused.closed")),
                                form),
                        typed.who().secret());
        };
    }

    @PostMapping(PATH + "/turns/{turn}")
    String act(
            Page page,
            @PathVariable String slug,
            @PathVariable UUID turn,
            @RequestParam Map<String, String> form,
            SignedIn who) {
        Chosen chosen = staffed.choose(slug, who, EventsAct.ATTEND);
        String act = form.getOrDefault("act", "");
        OptionalInt minutes = HoursTyped.minutes(form.get("hours"));
        if (act.equals("hours") && minutes.isEmpty()) {
            return HelpersScreen.at(page, chosen, "hours_wrong");
        }
        TurnChange change = switch (act) {
            case "leave" -> keeping.leave(chosen, turn);
            case "move" ->
                Identifiers.find(form.get("to"))
                        .map(to -> keeping.move(chosen, turn, to))
                        .orElse(TurnChange.GONE);
            case "phoned" -> {
                keeping.phoned(chosen, turn);
                yield TurnChange.DONE;
            }
            case "hours" -> keeping.confirm(chosen, turn, minutes.orElseThrow());
            default -> throw new NotFound("Act " + act);
        };
        return change == TurnChange.DONE
                ? HelpersScreen.at(page, chosen, act) + shift(form)
                : HelpersScreen.at(page, chosen, change.code());
    }

    /** Back to the shift in which something was pressed, for there may be many. */
    private static String shift(Map<String, String> form) {
        return Identifiers.find(form.get("shift"))
                .map(shift -> "#shift-" + shift)
                .orElse("");
    }

    @PostMapping(PATH + "/hours")
    String all(Page page, @PathVariable String slug, @RequestParam(defaultValue = "") String act, SignedIn who) {
        Chosen chosen = staffed.choose(slug, who, EventsAct.ATTEND);
        int many = switch (act) {
            case "all" -> keeping.confirmAll(chosen);
            case "thank" -> keeping.thank(chosen);
            default -> throw new NotFound("Act " + act);
        };
        return HelpersScreen.at(page, chosen, many == 0 ? "nobody" : act);
    }

    private static HelpTyped typed(Map<String, String> form) {
        ReachTyped who = ReachTyped.line(form.get("name"), form.get("reach"), form.get("form"));
        return new HelpTyped(
                List.of(form.getOrDefault("shift", "")),
                who.name(),
                who.email(),
                who.phone(),
                form.getOrDefault("age", "18"),
                form.get("guardian"),
                form.get("guardianPhone"),
                form.get("consent"),
                who.form());
    }

    private static String error(HelpTyped typed, Text t) {
        if (!typed.who().soundName()) {
            return t.say("helping.form.name-wrong");
        }
        if (!typed.who().reachable()) {
            return t.say("helping.form.reach-missing");
        }
        if (!typed.who().soundEmail()) {
            return t.say("helping.form.email-wrong");
        }
        if (!typed.who().soundPhone()) {
            return t.say("helping.form.phone-wrong");
        }
        if (typed.shifts().isEmpty()) {
            return t.say("helping.form.shift-missing");
        }
        if (typed.shownAge().isEmpty()) {
            return t.say("helping.form.age-missing");
        }
        boolean sound = typed.soundGuardian() && typed.soundGuardianPhone() && typed.soundConsent();
        return sound ? "" : t.say("helping.entry.guardian-missing");
    }
}
