package kompas.events.closing;

import java.time.Instant;
import java.util.List;
import kompas.events.ActivityId;
import kompas.files.Picture;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of the last dates of an activity, as far as those who look after it show it. */
@Service
public class ResultsShown {

    private final Closings closings;
    private final ClosingPictures pictures;

    ResultsShown(Closings closings, ClosingPictures pictures) {
        this.closings = closings;
        this.pictures = pictures;
    }

    /** One date and what came of it. */
    public record Result(Instant starts, Closing closing, List<Picture> pictures) {

        public Result {
            pictures = List.copyOf(pictures);
        }
    }

    /** The latest first; one statement, and one more for each that has pictures. */
    @Transactional(readOnly = true)
    public List<Result> of(ActivityId activity) {
        return closings.shown(activity).stream()
                .map(shown -> new Result(
                        shown.starts(),
                        shown.closing(),
                        shown.pictures().isEmpty() ? List.of() : pictures.of(shown.date())))
                .toList();
    }
}
