package kompas.events.closing.web;

import java.time.LocalDate;
import java.util.List;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.PictureView;

/** What came of the last dates of an activity. */
public record ResultsView(List<Line> lines) {

    public record Line(LocalDate day, int came, Shown sentence, List<PictureView> pictures) {}
}
