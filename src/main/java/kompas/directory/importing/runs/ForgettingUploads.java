package kompas.directory.importing.runs;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.stereotype.Component;

/** Uploaded lists may hold personal data: after their time the files go. */
@Component
class ForgettingUploads implements Forgetting {

    private final Uploads uploads;
    private final UploadFolder folder;

    ForgettingUploads(Uploads uploads, UploadFolder folder) {
        this.uploads = uploads;
        this.folder = folder;
    }

    @Override
    public Retention what() {
        return Retention.UPLOADS;
    }

    @Override
    public int forget(OffsetDateTime before) throws IOException {
        List<UUID> old = uploads.forgetBefore(before);
        for (UUID id : old) {
            folder.forget(id);
        }
        return old.size();
    }
}
