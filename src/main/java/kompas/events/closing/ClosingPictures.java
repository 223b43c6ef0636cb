package kompas.events.closing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import kompas.accounts.CurrentReader;
import kompas.events.Activities;
import kompas.events.Activity;
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

/** Pictures of what happened: for everybody where they are shown, else for those who look after the activity. */
@Component
class ClosingPictures implements FileGuard {

    private static final String OWNER = "closing";

    private final Closings closings;
    private final Files files;
    private final Activities activities;
    private final EventsPermissions permissions;
    private final CurrentReader reader;

    ClosingPictures(
            Closings closings,
            Files files,
            Activities activities,
            EventsPermissions permissions,
            CurrentReader reader) {
        this.closings = closings;
        this.files = files;
        this.activities = activities;
        this.permissions = permissions;
        this.reader = reader;
    }

    List<Picture> of(OccurrenceId date) {
        return files.picturesOf(new FileOwner(OWNER, date.value()));
    }

    PictureOutcome keep(Chosen chosen, InputStream upload, LocalizedText alt) throws IOException {
        OccurrenceId date = chosen.date().id();
        PictureOutcome outcome = files.keepPicture(
                upload,
                new PictureRequest(
                        new FileOwner(OWNER, date.value()),
                        alt,
                        Focus.CENTRE,
                        Optional.of(chosen.who().id().value())));
        if (outcome instanceof PictureOutcome.Kept kept) {
            closings.addPicture(kept.picture().id(), date, chosen.who().id());
        }
        return outcome;
    }

    /** False when it is none of this date. */
    boolean remove(Chosen chosen, FileId file) {
        boolean own = closings.picture(file)
                .filter(picture -> picture.date().equals(chosen.date().id()))
                .isPresent();
        if (own) {
            files.remove(file);
        }
        return own;
    }

    @Override
    public String ownerKind() {
        return OWNER;
    }

    @Override
    public Sight sight(FileId file, HttpServletRequest request) {
        Optional<Closings.PictureOf> found = closings.picture(file);
        if (found.filter(Closings.PictureOf::shown).isPresent()) {
            return Sight.EVERYBODY;
        }
        Optional<Activity> activity = found.flatMap(picture -> activities.findOccurrence(picture.date()))
                .flatMap(date -> activities.find(date.activity()));
        boolean may = activity.flatMap(
                        of -> reader.current(request).filter(who -> permissions.may(who, EventsAct.ATTEND, of)))
                .isPresent();
        return may ? Sight.THIS_READER : Sight.NOBODY;
    }
}
