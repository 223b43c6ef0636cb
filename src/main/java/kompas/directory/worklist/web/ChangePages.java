package kompas.directory.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.worklist.BulkChoice;
import kompas.directory.worklist.BulkChoice.Change;
import kompas.directory.worklist.BulkChoice.Foreseen;
import kompas.directory.worklist.BulkChoice.Selection;
import kompas.directory.worklist.BulkEditing;
import kompas.directory.worklist.Narrowing;
import kompas.directory.worklist.Worklist;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changing many at once: what was chosen, what to do, what that would do. Nothing changes before the last button. */
@PageController
class ChangePages {

    private static final String PATH = WorklistPages.PATH + "/change";

    private final BulkEditing editing;
    private final BulkChoice choice;
    private final ChangeViews views;
    private final Worklist worklist;

    ChangePages(BulkEditing editing, BulkChoice choice, ChangeViews views, Worklist worklist) {
        this.editing = editing;
        this.choice = choice;
        this.views = views;
        this.worklist = worklist;
    }

    @GetMapping(PATH)
    Object choose(Page page, SignedIn who, @RequestParam MultiValueMap<String, String> parameters) {
        return choose(page, who, parameters, "");
    }

    @GetMapping(PATH + "/preview")
    Object preview(Page page, SignedIn who, @RequestParam MultiValueMap<String, String> parameters) {
        Optional<Change> change = change(page, who, parameters);
        if (change.isEmpty()) {
            return choose(page, who, parameters, page.t().say("worklist.change.incomplete"));
        }
        return selection(parameters)
                .<Object>map(selection -> preview(page, who, selection, change.get()))
                .orElseGet(() -> nothing(page));
    }

    private ModelAndView preview(Page page, SignedIn who, Selection selection, Change change) {
        Foreseen foreseen = editing.foresee(who, selection, change, page.language());
        return new ModelAndView("worklist/preview", "view", views.preview(selection, change, foreseen, page));
    }

    /** Where more would change than were shown, they are shown first. */
    @PostMapping(WorklistPages.PATH + "/changes")
    Object make(
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "0") long expected) {
        Optional<Selection> selection = selection(parameters);
        Optional<Change> change = change(page, who, parameters);
        Optional<UUID> number = WorklistPages.id(WorklistPages.first(parameters, "number"));
        if (selection.isEmpty() || change.isEmpty() || number.isEmpty()) {
            return choose(page, who, parameters, page.t().say("worklist.change.incomplete"));
        }
        Foreseen foreseen = editing.foresee(who, selection.get(), change.get(), page.language());
        if (foreseen.changes() > expected) {
            ModelAndView again = new ModelAndView(
                    "worklist/preview", "view", views.preview(selection.get(), change.get(), foreseen, page));
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        editing.make(who, number.get(), selection.get(), change.get());
        return "redirect:" + page.to(WorklistPages.PATH + "/changes/" + number.get());
    }

    private Object choose(Page page, SignedIn who, MultiValueMap<String, String> parameters, String problem) {
        Optional<Selection> selection = selection(parameters);
        if (selection.isEmpty()) {
            return nothing(page);
        }
        long count = selection.get().everythingFound()
                ? worklist.count(who, selection.get().narrowing()).total()
                : selection.get().ids().size();
        ModelAndView answer =
                new ModelAndView("worklist/change", "view", views.choice(who, selection.get(), count, problem, page));
        answer.setStatus(problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static String nothing(Page page) {
        return "redirect:" + page.to(WorklistPages.PATH);
    }

    private Optional<Change> change(Page page, SignedIn who, MultiValueMap<String, String> parameters) {
        Map<String, String> values = parameters.toSingleValueMap();
        String region = Narrowing.of(parameters).region();
        return choice.read(
                who, WorklistPages.first(parameters, "act"), values, new BulkChoice.Asked(region, page.languages()));
    }

    /** What is chosen; empty when nothing is. */
    static Optional<Selection> selection(MultiValueMap<String, String> parameters) {
        Narrowing narrowing = Narrowing.of(parameters);
        if (WorklistPages.first(parameters, "all").equals("true")) {
            return Optional.of(new Selection(narrowing, List.of()));
        }
        List<UUID> ids = ChangeViews.ids(parameters.getOrDefault("id", List.of()));
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Selection(narrowing, ids));
    }
}
