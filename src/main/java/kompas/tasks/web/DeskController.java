package kompas.tasks.web;

import java.util.List;
import java.util.Map;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.tasks.DeskNotices;
import kompas.tasks.domain.Desk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What needs me today. */
@PageController
class DeskController {

    static final String PATH = "/desk";

    private final Desk desk;
    private final List<DeskNotices> notices;

    DeskController(Desk desk, List<DeskNotices> notices) {
        this.desk = desk;
        this.notices = notices;
    }

    /** @param kind the only kind of task wanted, empty for all */
    @GetMapping(PATH)
    ModelAndView show(Page page, SignedIn who, @RequestParam(defaultValue = "") String kind) {
        if (!who.works()) {
            throw new NotFound("A desk for somebody without a role");
        }
        List<DeskNotices.Notice> told = notices.stream()
                .flatMap(each -> each.of(who, page.t()).stream())
                .toList();
        return new ModelAndView(
                "tasks/desk",
                Map.of(
                        "view",
                        DeskView.of(desk.of(who, kind), desk.today(), page.t()),
                        "kinds",
                        DeskKinds.of(desk.kinds(who), kind, page),
                        "notices",
                        told));
    }
}
