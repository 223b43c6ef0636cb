package kompas.events.closing.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.closing.ResultsShown;
import kompas.events.telling.When;
import kompas.events.web.ActivityPart;
import kompas.files.Picture;
import kompas.shared.web.Page;
import kompas.shared.web.PictureView;
import org.springframework.stereotype.Component;

/** On the page of an activity: what came of its last dates. */
@Component
class ResultsPart implements ActivityPart {

    private static final int ORDER = 50;

    private final ResultsShown results;
    private final Clock clock;

    ResultsPart(ResultsShown results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Page page, Activity activity, List<Occurrence> occurrences) {
        if (occurrences.stream().noneMatch(date -> date.isOver(clock.instant()))) {
            return Optional.empty();
        }
        List<ResultsView.Line> lines = results.of(activity.id()).stream()
                .map(result -> new ResultsView.Line(
                        When.of(result.starts(), result.starts(), activity.schedule())
                                .firstDay(),
                        result.closing().came(),
                        result.closing().sentence().orElseThrow().in(page.language()),
                        pictures(result.pictures())))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("events/closing/results.jte", new ResultsView(lines)));
    }

    private static List<PictureView> pictures(List<Picture> pictures) {
        return pictures.stream().filter(Picture::visible).map(Picture::view).toList();
    }
}
