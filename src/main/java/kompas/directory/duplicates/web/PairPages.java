package kompas.directory.duplicates.web;

import java.util.Objects;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.duplicates.DuplicatesDesk;
import kompas.directory.duplicates.SideBySide;
import kompas.places.Places;
import kompas.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Answers with two side by side. */
@Component
class PairPages {

    private final PairViews views;
    private final DuplicatesDesk desk;
    private final JustDecided decided;
    private final Places places;

    PairPages(PairViews views, DuplicatesDesk desk, JustDecided decided, Places places) {
        this.views = views;
        this.desk = desk;
        this.decided = decided;
        this.places = places;
    }

    /**
     * Who asks for the page, with what.
     *
     * @param said parameters of the address and of the form
     */
    record Request(Page page, SignedIn who, MultiValueMap<String, String> said) {}

    Asked asked(Request request) {
        return Asked.read(request.said(), places);
    }

    ModelAndView show(SideBySide two, Request request) {
        return answer(two, request, PairChoices.NONE, "");
    }

    /** The same again, with what was chosen and why nothing came of it. */
    ModelAndView again(SideBySide two, Request request, String problem, HttpStatus status) {
        ModelAndView again = answer(two, request, PairChoices.read(request.said()), problem);
        again.setStatus(status);
        return again;
    }

    private ModelAndView answer(SideBySide two, Request request, PairChoices chosen, String problem) {
        Page page = request.page();
        Asked asked = asked(request);
        String next = desk.next(request.who(), asked.narrowing(), Optional.of(two.mark()))
                .map(mark -> DuplicatesViews.path(mark.pair()))
                .orElse(DuplicatesController.PATH);
        PairViews.Occasion occasion = new PairViews.Occasion(
                asked,
                chosen,
                problem,
                Asked.address(page.to(next), asked.parameters()),
                decided.of(request.said(), page));
        ModelAndView answer = new ModelAndView("duplicates/pair", "view", views.of(two, occasion, page));
        answer.addObject("note", Objects.requireNonNullElse(request.said().getFirst("note"), ""));
        return answer;
    }
}
