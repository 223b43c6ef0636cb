package kompas.events.planning;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.CurrentReader;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.EventsAct;
import kompas.events.EventsPermissions;
import kompas.files.FileGuard;
import kompas.files.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A picture of an activity is seen by whoever sees the activity. */
@Component
class ActivityPictures implements FileGuard {

    private final JdbcClient database;
    private final Activities activities;
    private final EventsPermissions permissions;
    private final CurrentReader reader;

    ActivityPictures(JdbcClient database, Activities activities, EventsPermissions permissions, CurrentReader reader) {
        this.database = database;
        this.activities = activities;
        this.permissions = permissions;
        this.reader = reader;
    }

    @Override
    public String ownerKind() {
        return DescribingHosts.OWNER;
    }

    @Override
    public Sight sight(FileId file, HttpServletRequest request) {
        Optional<Activity> activity = database.sql(
                        "select owner_id from files.file where id = :file and owner_kind = :kind")
                .param("file", file.value())
                .param("kind", ownerKind())
                .query(UUID.class)
                .optional()
                .flatMap(id -> activities.find(ActivityId.of(id)));
        if (activity.filter(Activity::isPublic).isPresent()) {
            return Sight.EVERYBODY;
        }
        return activity.flatMap(hidden ->
                                reader.current(request).filter(who -> permissions.may(who, EventsAct.SEE, hidden)))
                        .isPresent()
                ? Sight.THIS_READER
                : Sight.NOBODY;
    }
}
