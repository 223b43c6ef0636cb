package kompas.events.campaigns;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.files.FileId;
import kompas.libraries.LibraryId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Point;

/**
 * A library that joined.
 *
 * @param issue what it is about there
 * @param activity what happens there; empty while it is not public
 * @param done the steps that are ticked
 */
public record CampaignPlace(
        UUID id,
        LibraryId library,
        LocalizedText libraryName,
        LocalizedText issue,
        Optional<Happening> activity,
        List<UUID> done,
        Figures figures) {

    public CampaignPlace {
        done = List.copyOf(done);
    }

    /** What happens there, once it is public. */
    public record Happening(
            String slug,
            LocalizedText title,
            String zone,
            Optional<Instant> starts,
            Optional<Instant> ends,
            boolean cancelled,
            Optional<Point> point) {}

    /**
     * What came of it.
     *
     * @param signedUp seats people have
     * @param told whether the library has said what came of it
     * @param came how many people came, as far as told
     * @param newcomers how many of them for the first time
     * @param together people times the time they spent there
     * @param helpers how many people helped, as far as their hours are confirmed, and how long they did together
     * @param result what came of it, in one sentence
     * @param pictures of it that are shown
     */
    public record Figures(
            int signedUp,
            boolean told,
            int came,
            int newcomers,
            Duration together,
            Helpers helpers,
            Optional<LocalizedText> result,
            List<FileId> pictures) {

        public Figures {
            pictures = List.copyOf(pictures);
        }
    }

    public record Helpers(int people, Duration time) {}
}
