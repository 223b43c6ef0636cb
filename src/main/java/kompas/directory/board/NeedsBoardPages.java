package kompas.directory.board;

import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The needs board, for everybody. */
@PageController
class NeedsBoardPages {

    private final NeedsBoardViews views;

    NeedsBoardPages(NeedsBoardViews views) {
        this.views = views;
    }

    @GetMapping(BoardAddress.PATH)
    @CachedPage(topics = {"directory", "needs", "places"})
    String show(@RequestParam MultiValueMap<String, String> parameters, Page page, Model model) {
        Asked asked = Asked.read(parameters);
        model.addAttribute("narrowed", asked.isNarrowed()).addAttribute("view", views.of(asked, page));
        return "needs/board";
    }
}
