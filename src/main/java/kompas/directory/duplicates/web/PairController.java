package kompas.directory.duplicates.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.duplicates.ComparingSideBySide;
import kompas.directory.duplicates.DecidingPairs;
import kompas.directory.duplicates.MergeOutcome;
import kompas.directory.duplicates.MergingPairs;
import kompas.directory.duplicates.Pair;
import kompas.directory.duplicates.Which;
import kompas.directory.duplicates.web.PairPages.Request;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two organisations side by side: merged field by field, or brought before those who may. Two that are one already lead on. */
@PageController
class PairController {

    private static final String PATH = DuplicatesController.PATH + "/{one}/{other}";

    private final ComparingSideBySide comparing;
    private final MergingPairs merging;
    private final DecidingPairs deciding;
    private final PairPages pages;

    PairController(ComparingSideBySide comparing, MergingPairs merging, DecidingPairs deciding, PairPages pages) {
        this.comparing = comparing;
        this.merging = merging;
        this.deciding = deciding;
        this.pages = pages;
    }

    @GetMapping(PATH)
    Object show(
            @PathVariable UUID one,
            @PathVariable UUID other,
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> said) {
        Request request = new Request(page, who, said);
        Pair pair = Pair.of(one, other);
        return merged(pair, request).orElseGet(() -> pages.show(comparing.show(request.who(), pair), request));
    }

    @PostMapping(PATH + "/merge")
    Object merge(
            @PathVariable UUID one,
            @PathVariable UUID other,
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> said) {
        Request request = new Request(page, who, said);
        Pair pair = Pair.of(one, other);
        Optional<Object> before = merged(pair, request);
        if (before.isPresent()) {
            return before.get();
        }
        PairChoices chosen = PairChoices.read(request.said());
        if (!chosen.complete()) {
            return again(pair, request, "duplicates.problem.incomplete", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Which stays = chosen.stays().orElse(Which.ONE);
        return switch (merging.merge(request.who(), pair, stays, chosen.choices())) {
            case MergeOutcome.Merged merged -> toMerged(merged.changeSet(), request);
            case MergeOutcome.Refused refused -> refused(pair, refused.reason(), request);
            case MergeOutcome.Parted parted -> throw new IllegalStateException("A merge does not part: " + parted);
        };
    }

    private Object refused(Pair pair, MergeOutcome.Refused.Reason reason, Request request) {
        return reason == MergeOutcome.Refused.Reason.CHANGED
                ? again(pair, request, "duplicates.problem.changed", HttpStatus.CONFLICT)
                : merged(pair, request).orElseThrow(() -> new NotFound(pair + ": " + reason));
    }

    @PostMapping(PATH + "/propose")
    Object propose(
            @PathVariable UUID one,
            @PathVariable UUID other,
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> said) {
        Request request = new Request(page, who, said);
        Pair pair = Pair.of(one, other);
        String note =
                Optional.ofNullable(request.said().getFirst("note")).orElse("").strip();
        if (note.length() > DecidingPairs.LONGEST_NOTE) {
            return again(pair, request, "duplicates.problem.long", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        deciding.propose(request.who(), pair, note);
        return "redirect:"
                + Asked.address(
                        request.page().to(DuplicatesViews.path(pair)),
                        pages.asked(request).parameters());
    }

    private ModelAndView again(Pair pair, Request request, String problem, HttpStatus status) {
        return pages.again(
                comparing.show(request.who(), pair), request, request.page().t().say(problem), status);
    }

    private Optional<Object> merged(Pair pair, Request request) {
        return merging.find(request.who(), pair).map(told -> toMerged(told.changeSet(), request));
    }

    private String toMerged(UUID changeSet, Request request) {
        Asked asked = pages.asked(request);
        Map<String, List<String>> parameters = asked.after().map(asked::at).orElse(asked.parameters());
        return "redirect:" + Asked.address(request.page().to(MergedController.PATH + "/" + changeSet), parameters);
    }
}
