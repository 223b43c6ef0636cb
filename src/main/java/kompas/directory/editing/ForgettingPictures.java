package kompas.directory.editing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kompas.files.FileId;
import kompas.files.Files;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.stereotype.Component;

/** Pictures that were taken away, or whose organisation is gone, are brought back for a month and then forgotten. */
@Component
class ForgettingPictures implements Forgetting {

    private final PictureRows pictures;
    private final Files files;

    ForgettingPictures(PictureRows pictures, Files files) {
        this.pictures = pictures;
        this.files = files;
    }

    @Override
    public Retention what() {
        return Retention.PICTURES;
    }

    @Override
    public int forget(OffsetDateTime before) {
        List<UUID> forgotten = pictures.forgetBefore(before);
        forgotten.forEach(file -> files.remove(new FileId(file)));
        List<UUID> kept = files.keptBefore("organisation", before.toInstant()).stream()
                .map(FileId::value)
                .toList();
        List<UUID> orphans = pictures.unknownOf(kept);
        orphans.forEach(file -> files.remove(new FileId(file)));
        return forgotten.size() + orphans.size();
    }
}
