package kompas.events.helping.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.events.helping.Helping;
import kompas.events.helping.KeepingVolunteers;
import kompas.events.helping.KeepingVolunteers.Listing;
import kompas.events.helping.StaffedHelp.Chosen;
import kompas.events.helping.web.HelpersView.Problem;
import kompas.shared.kernel.SecretLink;
import kompas.shared.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the one screen of all that staff do about helpers. */
@Component
class HelpersScreen {

    private static final Set<String> DID = Set.of(
            "entered",
            "leave",
            "move",
            "phoned",
            "hours",
            "hours_wrong",
            "all",
            "thank",
            "nobody",
            "saved",
            "removed",
            "in_use",
            "too_many",
            "gone",
            "full",
            "overlap",
            "past",
            "too_young");

    private final KeepingVolunteers keeping;
    private final Clock clock;

    HelpersScreen(KeepingVolunteers keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    ModelAndView show(Chosen chosen, String did) {
        return view(chosen, did, Optional.empty(), SecretLink.make());
    }

    /** The same with a form that has to be mended. */
    ModelAndView again(Chosen chosen, Problem problem, SecretLink form) {
        ModelAndView again = view(chosen, "", Optional.of(problem), form);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    static String at(Page page, Chosen chosen, String did) {
        return "redirect:" + page.to(chosen.activity().path() + "/helpers?did=" + did);
    }

    private ModelAndView view(Chosen chosen, String did, Optional<Problem> problem, SecretLink form) {
        Listing listing = keeping.list(chosen);
        return new ModelAndView(
                "events/helping/helpers",
                "view",
                new HelpersView(
                        chosen,
                        listing.tasks(),
                        byShift(listing.helping()),
                        DID.contains(did) ? did : "",
                        problem,
                        form,
                        clock.instant()));
    }

    static Map<UUID, List<Helping>> byShift(List<Helping> helping) {
        return helping.stream()
                .collect(Collectors.groupingBy(who -> who.turn().shift(), LinkedHashMap::new, Collectors.toList()));
    }
}
