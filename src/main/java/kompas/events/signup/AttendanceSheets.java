package kompas.events.signup;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.CurrentReader;
import kompas.events.Activities;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.events.OccurrenceId;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.files.FileGuard;
import kompas.files.FileId;
import kompas.files.FileOwner;
import kompas.files.Files;
import kompas.files.Focus;
import kompas.files.Picture;
import kompas.files.PictureOutcome;
import kompas.files.PictureRequest;
import kompas.shared.kernel.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Photographs of signed attendance lists, for those who look after the activity and nobody else. */
@Component
public class AttendanceSheets implements FileGuard {

    static final String OWNER = "attendance";

    private final Files files;
    private final SheetRows sheets;
    private final StaffedDates dates;
    private final Activities activities;
    private final EventsPermissions permissions;
    private final CurrentReader reader;

    AttendanceSheets(
            Files files,
            SheetRows sheets,
            StaffedDates dates,
            Activities activities,
            EventsPermissions permissions,
            CurrentReader reader) {
        this.files = files;
        this.sheets = sheets;
        this.dates = dates;
        this.activities = activities;
        this.permissions = permissions;
        this.reader = reader;
    }

    public List<Picture> of(Chosen chosen) {
        return files.picturesOf(owner(chosen.date().id()));
    }

    /**
     * Keeps one.
     *
     * @param alt what it shows, in the uploader's language
     */
    @Transactional
    public PictureOutcome keep(Chosen chosen, InputStream upload, LocalizedText alt) throws IOException {
        UUID who = chosen.who().id().value();
        PictureOutcome outcome = files.keepPicture(
                upload, new PictureRequest(owner(chosen.date().id()), alt, Focus.CENTRE, Optional.of(who)));
        if (outcome instanceof PictureOutcome.Kept kept) {
            sheets.add(kept.picture().id(), chosen.date().id(), who);
            dates.record(chosen, "keep-attendance-sheet", chosen.date().id().value(), Map.of());
        }
        return outcome;
    }

    @Transactional
    public void remove(Chosen chosen, FileId file) {
        if (sheets.date(file).filter(chosen.date().id()::equals).isPresent()) {
            files.remove(file);
            dates.record(chosen, "remove-attendance-sheet", chosen.date().id().value(), Map.of());
        }
    }

    @Override
    public String ownerKind() {
        return OWNER;
    }

    @Override
    public Sight sight(FileId file, HttpServletRequest request) {
        boolean may = sheets.date(file)
                .flatMap(activities::findOccurrence)
                .flatMap(date -> activities.find(date.activity()))
                .filter(activity -> reader.current(request)
                        .filter(who -> permissions.may(who, EventsAct.ATTEND, activity))
                        .isPresent())
                .isPresent();
        return may ? Sight.THIS_READER : Sight.NOBODY;
    }

    private static FileOwner owner(OccurrenceId date) {
        return new FileOwner(OWNER, date.value());
    }
}
