package kompas.directory.importing.runs;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kompas.jobs.NightlyWork;
import org.springframework.stereotype.Component;

/** Uploaded lists may hold personal data: a month later the files go. */
@Component
class ForgettingUploads implements NightlyWork {

    private static final int DAYS = 30;

    private final Uploads uploads;
    private final UploadFolder folder;
    private final Clock clock;

    ForgettingUploads(Uploads uploads, UploadFolder folder, Clock clock) {
        this.uploads = uploads;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "directory.uploads";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 40);
    }

    @Override
    public String run() throws IOException {
        List<UUID> old = uploads.forgetBefore(OffsetDateTime.now(clock).minusDays(DAYS));
        for (UUID id : old) {
            folder.forget(id);
        }
        return old.size() + " uploaded lists forgotten";
    }
}
