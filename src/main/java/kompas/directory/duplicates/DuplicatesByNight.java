package kompas.directory.duplicates;

import java.time.LocalTime;
import kompas.jobs.NightlyWork;
import kompas.shared.commands.Progress;
import org.springframework.stereotype.Component;

/** Looks for duplicates among what changed during the day. */
@Component
class DuplicatesByNight implements NightlyWork {

    private final FindingDuplicates finding;

    DuplicatesByNight(FindingDuplicates finding) {
        this.finding = finding;
    }

    @Override
    public String code() {
        return "directory.duplicates";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 40);
    }

    @Override
    public String run() {
        FindingDuplicates.Found found = finding.run(false, Progress.unseen());
        return "%,d organisations new or changed, %,d pairs to decide".formatted(found.changed(), found.open());
    }
}
