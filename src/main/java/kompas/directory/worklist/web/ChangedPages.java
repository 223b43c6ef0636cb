package kompas.directory.worklist.web;

import java.util.Map;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.worklist.BulkEdit;
import kompas.directory.worklist.BulkEditing;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changes of many: how they go, what they did, and back. */
@PageController
class ChangedPages {

    private static final String PATH = WorklistPages.PATH + "/changes";

    private final BulkEditing editing;
    private final ChangedViews views;

    ChangedPages(BulkEditing editing, ChangedViews views) {
        this.editing = editing;
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView list(Page page, SignedIn who) {
        return new ModelAndView("worklist/changes", Map.of("lines", views.lines(editing.latest(who), page)));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(Page page, SignedIn who, @PathVariable UUID id) {
        BulkEdit edit = editing.get(who, id);
        return new ModelAndView(
                "worklist/changed", "view", views.of(edit, editing.job(edit), editing.left(edit), page));
    }

    @PostMapping(PATH + "/{id}/undo")
    String undo(Page page, SignedIn who, @PathVariable UUID id) {
        editing.undo(who, editing.get(who, id));
        return back(page, id);
    }

    @PostMapping(PATH + "/{id}/go-on")
    String goOn(Page page, SignedIn who, @PathVariable UUID id) {
        editing.goOn(who, editing.get(who, id));
        return back(page, id);
    }

    private static String back(Page page, UUID id) {
        return "redirect:" + page.to(PATH + "/" + id);
    }
}
