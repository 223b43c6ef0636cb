package kompas.directory.duplicates.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.duplicates.DecidingPairs;
import kompas.directory.duplicates.DuplicatesDesk;
import kompas.directory.duplicates.Pair;
import kompas.places.Places;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pairs that may be one, the surest first. */
@PageController
class DuplicatesController {

    static final String PATH = "/desk/duplicates";

    private final DuplicatesDesk desk;
    private final DecidingPairs deciding;
    private final DuplicatesViews views;
    private final JustDecided decided;
    private final Places places;

    DuplicatesController(
            DuplicatesDesk desk, DecidingPairs deciding, DuplicatesViews views, JustDecided decided, Places places) {
        this.desk = desk;
        this.deciding = deciding;
        this.views = views;
        this.decided = decided;
        this.places = places;
    }

    @GetMapping(PATH)
    ModelAndView list(Page page, SignedIn who, @RequestParam MultiValueMap<String, String> said) {
        Asked asked = Asked.read(said, places);
        DuplicatesDesk.Listed listed = desk.list(who, asked.narrowing(), asked.after());
        return new ModelAndView(
                "duplicates/list",
                "view",
                views.of(
                        listed,
                        asked,
                        asked.after().isPresent() ? from(said.getFirst("from")) : 1,
                        decided.of(said, page),
                        page));
    }

    /** From the list or from the two side by side; on with the list, or with the next pair. */
    @PostMapping(PATH + "/{one}/{other}/different")
    String different(
            Page page,
            SignedIn who,
            @PathVariable UUID one,
            @PathVariable UUID other,
            @RequestParam MultiValueMap<String, String> said) {
        Pair pair = Pair.of(one, other);
        Asked asked = Asked.read(said, places);
        deciding.different(who, pair);
        boolean on = said.containsKey("on");
        Map<String, List<String>> parameters = asked.without();
        parameters.put(JustDecided.DONE, List.of(JustDecided.said(pair)));
        String path = on
                ? desk.next(who, asked.narrowing(), asked.after())
                        .map(next -> DuplicatesViews.path(next.pair()))
                        .orElse(PATH)
                : PATH;
        return "redirect:" + Asked.address(page.to(path), parameters);
    }

    @PostMapping(PATH + "/{one}/{other}/again")
    String again(Page page, SignedIn who, @PathVariable UUID one, @PathVariable UUID other) {
        Pair pair = Pair.of(one, other);
        deciding.again(who, pair);
        return "redirect:" + page.to(DuplicatesViews.path(pair));
    }

    private static long from(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,6}") ? Long.parseLong(text) : 1;
    }
}
