package kompas.directory.worklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.directory.confirming.AskingMany;
import kompas.directory.confirming.AskingMany.Whom;
import kompas.directory.confirming.Turn;
import kompas.directory.confirming.web.AskingView;
import kompas.directory.worklist.BulkChoice;
import kompas.directory.worklist.BulkChoice.Selection;
import kompas.jobs.JobId;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Those somebody picked from their list are asked now whether their pages are right. */
@PageController
class AskPages {

    private static final String PATH = WorklistPages.PATH + "/ask";

    private final BulkChoice choice;
    private final AskingMany asking;

    AskPages(BulkChoice choice, AskingMany asking) {
        this.choice = choice;
        this.asking = asking;
    }

    @GetMapping(PATH)
    Object count(Page page, SignedIn who, @RequestParam MultiValueMap<String, String> parameters) {
        Optional<Selection> selection = ChangePages.selection(parameters);
        return selection.isEmpty() ? nothing(page) : show(who, selection.get());
    }

    /** Where more are due than were shown, they are shown first. */
    @PostMapping(PATH)
    Object ask(
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "0") long expected) {
        Optional<Selection> selection = ChangePages.selection(parameters);
        if (selection.isEmpty()) {
            return nothing(page);
        }
        Optional<JobId> job = asking.ask(who, Whom.picked(picked(who, selection.get())), expected);
        if (job.isPresent()) {
            return "redirect:" + page.to("/desk/asking/jobs/" + job.get().value());
        }
        ModelAndView again = show(who, selection.get());
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private ModelAndView show(SignedIn who, Selection selection) {
        List<OrganisationId> picked = picked(who, selection);
        Map<Turn, Long> counts = asking.count(who, Whom.picked(picked));
        int chosen =
                selection.everythingFound() ? picked.size() : selection.ids().size();
        long others =
                chosen - counts.values().stream().mapToLong(Long::longValue).sum();
        AskingView view = new AskingView(counts, others, asking.mailIsSent(), Optional.empty());
        return new ModelAndView(
                "worklist/ask", Map.of("view", view, "chosen", chosen(selection), "full", picked.size() == Whom.MOST));
    }

    private List<OrganisationId> picked(SignedIn who, Selection selection) {
        return choice.organisations(who, selection, Whom.MOST);
    }

    /** What is chosen, as a form sends it on. */
    private static Map<String, List<String>> chosen(Selection selection) {
        Map<String, List<String>> kept =
                new LinkedHashMap<>(selection.narrowing().parameters());
        kept.put(
                selection.everythingFound() ? "all" : "id",
                selection.everythingFound()
                        ? List.of("true")
                        : selection.ids().stream().map(UUID::toString).toList());
        return kept;
    }

    private static String nothing(Page page) {
        return "redirect:" + page.to(WorklistPages.PATH);
    }
}
