package kompas.events.closing;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.events.OccurrenceClosed;
import kompas.events.OccurrenceId;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.files.FileId;
import kompas.files.Picture;
import kompas.files.PictureOutcome;
import kompas.shared.kernel.LocalizedText;
import kompas.tasks.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody writes down what came of a date; whoever calls has it from {@link kompas.events.signup.StaffedDates#choose}. */
@Service
public class ClosingDates {

    static final String TASK = "activity_close";

    private final Closings closings;
    private final ClosingPictures pictures;
    private final Tasks tasks;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final ClosingTime time;

    ClosingDates(
            Closings closings,
            ClosingPictures pictures,
            Tasks tasks,
            AuditLog audit,
            ApplicationEventPublisher events,
            ClosingTime time) {
        this.closings = closings;
        this.pictures = pictures;
        this.tasks = tasks;
        this.audit = audit;
        this.events = events;
        this.time = time;
    }

    /** Empty as long as nobody closed it. */
    @Transactional(readOnly = true)
    public Optional<Closing> of(Chosen chosen) {
        return closings.find(chosen.date().id());
    }

    public List<Picture> picturesOf(Chosen chosen) {
        return pictures.of(chosen.date().id());
    }

    /** Whether it is over, so that there is something to close. */
    public boolean isOver(Chosen chosen) {
        return chosen.date().isOver(time.now());
    }

    /** Keeps it, tells the rest of Kompas, and takes the task off the desk. Doing it again corrects it. */
    @Transactional
    public void close(Chosen chosen, Closing closing) {
        OccurrenceId date = chosen.date().id();
        closings.save(date, closing, chosen.who().id(), time.now());
        tasks.settle(TASK, date.value(), "closed", Optional.of(chosen.who().id()));
        record(chosen, "close", Map.of("came", Integer.toString(closing.came())));
        events.publishEvent(new OccurrenceClosed(date, chosen.activity().id(), closing.came(), closing.newcomers()));
        time.changed();
    }

    /**
     * Keeps a picture of it, with the word of whoever uploads it that those on it agreed.
     *
     * @param alt what it shows
     */
    @Transactional
    public PictureOutcome keep(Chosen chosen, InputStream upload, LocalizedText alt) throws IOException {
        return pictures.keep(chosen, upload, alt);
    }

    /** Somebody on it does not want it any more, or it was the wrong one; it is gone from the public page at once. */
    @Transactional
    public void remove(Chosen chosen, FileId file) {
        if (pictures.remove(chosen, file)) {
            record(chosen, "remove-result-picture", Map.of());
            time.changed();
        }
    }

    private void record(Chosen chosen, String action, Map<String, String> detail) {
        Map<String, String> details = new LinkedHashMap<>(detail);
        details.put("activity", chosen.activity().slug());
        audit.record(new Act(
                Optional.of(chosen.who().id().value()),
                "events." + action,
                "occurrence",
                chosen.date().id().value(),
                details,
                Map.of()));
    }
}
