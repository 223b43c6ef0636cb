package kompas.directory.worklist.web;

import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.worklist.LookedAfter;
import kompas.directory.worklist.RegionStart;
import kompas.directory.worklist.StartStep;
import kompas.shared.text.Text;
import kompas.tasks.DeskNotices;
import org.springframework.stereotype.Component;

/** Reminds a librarian of the region they have begun, or not begun. */
@Component
class StartNotice implements DeskNotices {

    private final RegionStart start;

    StartNotice(RegionStart start) {
        this.start = start;
    }

    @Override
    public List<Notice> of(SignedIn who, Text t) {
        if (LookedAfter.libraries(who).isEmpty()) {
            return List.of();
        }
        RegionStart.Progress progress = start.of(who, "");
        if (progress.finished()) {
            return List.of();
        }
        String sentence = t.say("worklist.start.notice", "done", progress.done(), "of", StartStep.values().length);
        return List.of(new Notice(Tone.PLAIN, sentence, Optional.of(StartPages.PATH)));
    }
}
