package kompas.directory.editing;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kompas.files.FileId;
import kompas.files.Files;
import kompas.jobs.NightlyWork;
import org.springframework.stereotype.Component;

/** Pictures that were taken away, or whose organisation is gone, are brought back for 30 days and then forgotten. */
@Component
class ForgettingPictures implements NightlyWork {

    static final int DAYS = 30;

    private final PictureRows pictures;
    private final Files files;
    private final Clock clock;

    ForgettingPictures(PictureRows pictures, Files files, Clock clock) {
        this.pictures = pictures;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "directory.pictures";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 50);
    }

    @Override
    public String run() {
        OffsetDateTime moment = OffsetDateTime.now(clock).minusDays(DAYS);
        List<UUID> forgotten = pictures.forgetBefore(moment);
        forgotten.forEach(file -> files.remove(new FileId(file)));
        List<UUID> kept = files.keptBefore("organisation", moment.toInstant()).stream()
                .map(FileId::value)
                .toList();
        List<UUID> orphans = pictures.unknownOf(kept);
        orphans.forEach(file -> files.remove(new FileId(file)));
        return forgotten.size() + orphans.size() + " pictures forgotten";
    }
}
