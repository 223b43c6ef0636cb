package kompas.directory.worklist.web;

import java.util.Map;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.worklist.Cut;
import kompas.directory.worklist.Narrowing;
import kompas.directory.worklist.Order;
import kompas.directory.worklist.Worklist;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ways of looking at the list get names. */
@PageController
class FilterPages {

    private static final String PATH = WorklistPages.PATH + "/filters";

    private final Worklist worklist;
    private final WorklistViews views;

    FilterPages(Worklist worklist, WorklistViews views) {
        this.worklist = worklist;
        this.views = views;
    }

    @PostMapping(PATH)
    Object save(Page page, SignedIn who, @RequestParam MultiValueMap<String, String> parameters) {
        Narrowing narrowing = Narrowing.of(parameters);
        boolean shared = WorklistPages.first(parameters, "shared").equals("true");
        return worklist.save(who, WorklistPages.first(parameters, "name"), narrowing, shared)
                        .isPresent()
                ? back(page, narrowing.query())
                : refused(page, who, narrowing);
    }

    @PostMapping(PATH + "/{id}/rename")
    Object rename(
            Page page, SignedIn who, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        Narrowing narrowing = Narrowing.of(parameters);
        return worklist.rename(who, id, WorklistPages.first(parameters, "name"))
                ? back(page, narrowing.query())
                : refused(page, who, narrowing);
    }

    @PostMapping(PATH + "/{id}/delete")
    String delete(Page page, SignedIn who, @PathVariable UUID id) {
        worklist.delete(who, id, true);
        return back(page, "deleted=" + id);
    }

    @PostMapping(PATH + "/{id}/restore")
    String restore(Page page, SignedIn who, @PathVariable UUID id) {
        worklist.delete(who, id, false);
        return back(page, "");
    }

    private ModelAndView refused(Page page, SignedIn who, Narrowing narrowing) {
        WorklistViews.Asked asked = new WorklistViews.Asked(
                narrowing, Cut.first(Order.NAME, Worklist.PAGE), "", page.t().say("worklist.filter.nameless"));
        ModelAndView again = new ModelAndView("worklist/list", Map.of("view", views.of(who, asked, page), "order", ""));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static String back(Page page, String query) {
        return "redirect:" + page.to(WorklistPages.PATH) + (query.isEmpty() ? "" : "?" + query);
    }
}
