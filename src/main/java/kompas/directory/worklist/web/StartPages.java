package kompas.directory.worklist.web;

import java.util.List;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.accounts.StaffMenuEntry;
import kompas.directory.importing.runs.ImportDesk;
import kompas.directory.importing.runs.Upload;
import kompas.directory.worklist.LookedAfter;
import kompas.directory.worklist.RegionStart;
import kompas.directory.worklist.StartStep;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A region from nothing to a list to phone along, one step after the other. */
@PageController
class StartPages {

    static final String PATH = "/desk/start";

    private static final int MOST_BEGUN = 3;

    private final RegionStart start;
    private final WorklistViews views;
    private final LookedAfter lookedAfter;
    private final ImportDesk imports;
    private final List<StaffMenuEntry> menu;

    StartPages(
            RegionStart start,
            WorklistViews views,
            LookedAfter lookedAfter,
            ImportDesk imports,
            List<StaffMenuEntry> menu) {
        this.start = start;
        this.views = views;
        this.lookedAfter = lookedAfter;
        this.imports = imports;
        this.menu = menu;
    }

    @GetMapping(PATH)
    ModelAndView show(Page page, SignedIn who, @RequestParam(defaultValue = "") String region) {
        RegionStart.Progress progress = start.of(who, region);
        String places = lookedAfter.seesAll(who) && region.isEmpty()
                ? ""
                : lookedAfter.municipalities(who, region).stream()
                        .map(area -> area.label(page.language()))
                        .collect(Collectors.joining(", "));
        List<Link> begun = imports.latest(who).stream()
                .filter(upload -> upload.fileKept() && upload.run().isEmpty())
                .limit(MOST_BEGUN)
                .map(upload -> link(upload, page))
                .toList();
        StartView view = new StartView(
                views.whose(who, page.t()),
                places,
                views.regions(who, region, page.t()),
                progress,
                begun,
                offered("/desk/duplicates", who),
                offered("/desk/calls", who));
        return new ModelAndView("worklist/start", "view", view);
    }

    private static Link link(Upload upload, Page page) {
        return Link.to(
                page.t().say("worklist.start.go-on", "file", upload.fileName()),
                page.to("/desk/imports/" + upload.id()));
    }

    /** A page this person's menu leads to; empty when it does not. */
    private String offered(String path, SignedIn who) {
        return menu.stream()
                        .anyMatch(entry -> entry.entry().path().equals(path)
                                && entry.offeredTo().test(who))
                ? path
                : "";
    }

    @PostMapping(PATH + "/{step}/{act:done|open}")
    String tick(Page page, SignedIn who, @PathVariable String step, @PathVariable String act) {
        StartStep known = StartStep.find(step).orElseThrow(() -> new NotFound("Step " + step));
        start.tick(who, known, act.equals("done"));
        return "redirect:" + page.to(PATH);
    }
}
