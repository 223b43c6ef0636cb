package kompas.events.planning.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.OccurrenceId;
import kompas.events.planning.Answers;
import kompas.events.planning.ChangingActivities;
import kompas.events.planning.ChangingDates;
import kompas.events.planning.ChangingDates.Dated;
import kompas.events.planning.ChangingDates.Reach;
import kompas.events.planning.NotFree;
import kompas.events.planning.Outcome;
import kompas.events.telling.When;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All dates of an activity, and the page on which one of them is changed, with those after it or all. */
@PageController
class DatePages {

    static final String PATH = "/activities/{slug}/dates";

    private final ChangingActivities activities;
    private final ChangingDates changing;
    private final Clock clock;

    DatePages(ChangingActivities activities, ChangingDates changing, Clock clock) {
        this.activities = activities;
        this.changing = changing;
        this.clock = clock;
    }

    /** Those to come first; behind them those that were, the latest first. */
    @GetMapping(PATH)
    ModelAndView all(@PathVariable String slug, Page page, SignedIn who) {
        Activity activity = activities.open(who, slug);
        List<Occurrence> all = activities.dates(activity);
        List<DateView> dates = Stream.concat(
                        all.stream().filter(date -> !date.isOver(clock.instant())),
                        all.reversed().stream().filter(date -> date.isOver(clock.instant())))
                .map(date -> DateView.of(activity, date, page.t()))
                .toList();
        return new ModelAndView("events/planning/dates", Map.of("activity", activity, "dates", dates));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView one(@PathVariable String slug, @PathVariable UUID id, Page page, SignedIn who) {
        Dated dated = changing.open(who, slug, OccurrenceId.of(id));
        return form(page, dated, answers(page, dated), Outcome.Mend.NOTHING);
    }

    @PostMapping(PATH + "/{id}")
    Object change(
            @PathVariable String slug,
            @PathVariable UUID id,
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> typed) {
        Dated dated = changing.open(who, slug, OccurrenceId.of(id));
        Answers answers = NotFree.settled(new Answers(typed));
        return answer(page, changing.change(who, dated, answers, reach(answers), page.language()), dated, answers);
    }

    @PostMapping(PATH + "/{id}/cancel")
    Object cancel(
            @PathVariable String slug,
            @PathVariable UUID id,
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> typed) {
        Answers answers = new Answers(typed);
        Dated dated = changing.open(who, slug, OccurrenceId.of(id));
        Outcome outcome = changing.cancel(who, dated, answers.line("why"), reach(answers), page.language());
        return answer(page, outcome, dated, answers(page, dated).with("why", answers.line("why")));
    }

    @PostMapping(PATH + "/{id}/restore")
    Object restore(@PathVariable String slug, @PathVariable UUID id, Page page, SignedIn who) {
        Dated dated = changing.open(who, slug, OccurrenceId.of(id));
        return answer(page, changing.restore(who, dated), dated, answers(page, dated));
    }

    private static Answers answers(Page page, Dated dated) {
        Occurrence date = dated.date();
        When when = When.of(date, dated.activity().schedule());
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("day", List.of(when.firstDay().toString()));
        typed.put("endday", when.inOneDay() ? List.of() : List.of(when.lastDay().toString()));
        typed.put("allday", when.allDay() ? List.of("true") : List.of());
        typed.put("from", List.of(when.starts().toLocalTime().toString()));
        typed.put("to", List.of(when.ends().toLocalTime().toString()));
        typed.put("room", date.room().stream().toList());
        typed.put(
                "seats",
                date.seats().isPresent() ? List.of(String.valueOf(date.seats().getAsInt())) : List.of());
        typed.put(
                "note",
                date.note().map(note -> note.in(page.language()).text()).stream()
                        .toList());
        return new Answers(typed);
    }

    private static Object answer(Page page, Outcome outcome, Dated dated, Answers answers) {
        return switch (outcome) {
            case Outcome.Saved saved -> "redirect:" + page.to(saved.activity().path() + "/dates");
            case Outcome.Mend mend -> form(page, dated, answers, mend);
        };
    }

    private static ModelAndView form(Page page, Dated dated, Answers answers, Outcome.Mend mend) {
        ModelAndView form =
                new ModelAndView("events/planning/date", "view", DateFormView.of(dated, answers, mend, page.t()));
        form.setStatus(mend.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    private static Reach reach(Answers answers) {
        return Arrays.stream(Reach.values())
                .filter(reach -> reach.name().equalsIgnoreCase(answers.line("reach")))
                .findFirst()
                .orElse(Reach.THIS);
    }
}
