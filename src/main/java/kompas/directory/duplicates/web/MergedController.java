package kompas.directory.duplicates.web;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.duplicates.DuplicatesDesk;
import kompas.directory.duplicates.MergeOutcome;
import kompas.directory.duplicates.MergeOutcome.Parted;
import kompas.directory.duplicates.MergeOutcome.Refused;
import kompas.directory.duplicates.MergingPairs;
import kompas.directory.duplicates.PairMark;
import kompas.directory.duplicates.web.PairPages.Request;
import kompas.directory.editing.FactWords;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What came of a merge, and the way back. */
@PageController
class MergedController {

    static final String PATH = DuplicatesController.PATH + "/merged";

    private static final String LEFT = "left";
    private static final int MOST_LEFT = 50;

    private final MergingPairs merging;
    private final DuplicatesDesk desk;
    private final PairPages pages;
    private final FactWords words;

    MergedController(MergingPairs merging, DuplicatesDesk desk, PairPages pages, FactWords words) {
        this.merging = merging;
        this.desk = desk;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping(PATH + "/{set}")
    ModelAndView show(
            @PathVariable UUID set, Page page, SignedIn who, @RequestParam MultiValueMap<String, String> said) {
        Request request = new Request(page, who, said);
        return answer(merging.get(request.who(), set), request, "");
    }

    @PostMapping(PATH + "/{set}/undo")
    Object undo(@PathVariable UUID set, Page page, SignedIn who, @RequestParam MultiValueMap<String, String> said) {
        Request request = new Request(page, who, said);
        MergeOutcome outcome = merging.undo(request.who(), set);
        if (outcome instanceof Refused refused && refused.reason() != Refused.Reason.UNDONE) {
            String problem =
                    refused.reason() == Refused.Reason.LATE ? "duplicates.merged.too-late" : "duplicates.merged.cannot";
            ModelAndView again = answer(
                    merging.get(request.who(), set), request, request.page().t().say(problem));
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        Map<String, List<String>> parameters = parameters(pages.asked(request));
        if (outcome instanceof Parted parted && !parted.left().isEmpty()) {
            parameters.put(LEFT, parted.left());
        }
        return "redirect:" + Asked.address(request.page().to(PATH + "/" + set), parameters);
    }

    private static Map<String, List<String>> parameters(Asked asked) {
        return asked.after().map(asked::at).orElseGet(asked::without);
    }

    private ModelAndView answer(MergingPairs.Told told, Request request, String problem) {
        Page page = request.page();
        Asked asked = pages.asked(request);
        Optional<PairMark> next = desk.next(request.who(), asked.narrowing(), asked.after());
        String nextPath = next.map(mark -> DuplicatesViews.path(mark.pair())).orElse(DuplicatesController.PATH);
        MergedView view = new MergedView(
                PATH + "/" + told.changeSet(),
                parameters(asked),
                name(told.kept(), page.t()),
                told.keptPath().orElse(""),
                name(told.dropped(), page.t()),
                told.droppedPath(),
                day(told.at(), page.t()),
                day(told.at().plus(MergingPairs.UNDOABLE), page.t()),
                told.undone(),
                told.undoable(),
                left(request),
                DuplicatesViews.path(told.pair()),
                Asked.address(page.to(nextPath), asked.parameters()),
                next.isPresent(),
                problem);
        return new ModelAndView("duplicates/merged", "view", view);
    }

    private List<String> left(Request request) {
        List<String> said = request.said().get(LEFT);
        return said == null
                ? List.of()
                : said.stream()
                        .limit(MOST_LEFT)
                        .map(field -> words.title(field, request.page().t()))
                        .distinct()
                        .toList();
    }

    private static FactLine name(LocalizedText name, Text t) {
        Shown shown = name.in(t.language());
        return new FactLine("", shown.text(), shown.language(), FactLines.latin(shown.text(), t));
    }

    private static String day(OffsetDateTime time, Text t) {
        return t.date(time.atZoneSameInstant(ZoneOffset.UTC).toLocalDate());
    }
}
