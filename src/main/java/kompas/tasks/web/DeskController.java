package kompas.tasks.web;

import java.util.Map;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.tasks.domain.Desk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What needs me today. */
@PageController
class DeskController {

    static final String PATH = "/desk";

    private final Desk desk;

    DeskController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(PATH)
    ModelAndView show(Page page, SignedIn who) {
        if (!who.works()) {
            throw new NotFound("A desk for somebody without a role");
        }
        return new ModelAndView(
                "tasks/desk", Map.of("view", DeskView.of(who.name(), desk.of(who), desk.today(), page.t())));
    }
}
