package kompas.surveys.collecting;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.surveys.SurveyId;
import kompas.surveys.collecting.ReadingArrivals.Read;
import kompas.surveys.collecting.ResponseRows.Known;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what arrived where it belongs: a new response, an edit of one, a file for one, or aside. */
@Component
class FilingResponses {

    private final ResponseRows rows;
    private final AttachmentRows attachments;
    private final Devices devices;
    private final List<AfterFiling> followers;

    FilingResponses(ResponseRows rows, AttachmentRows attachments, Devices devices, List<AfterFiling> followers) {
        this.followers = followers;
        this.rows = rows;
        this.attachments = attachments;
        this.devices = devices;
    }

    /** What could not be read lies as it came until somebody has looked. */
    @Transactional
    public void putAside(Sender sender, byte[] xml) {
        rows.stray(sender, xml, ReadingArrivals.sha256(xml), "broken");
    }

    @Transactional(rollbackFor = IOException.class)
    public Receipt file(Sender sender, Read read, List<? extends SentFile> files) throws IOException {
        sender.device().ifPresent(devices::seen);
        Optional<Known> known =
                rows.find(sender.survey(), sender.draft(), read.arrived().instanceId());
        if (known.isEmpty()) {
            Optional<UUID> kept = keep(sender, read);
            if (kept.isPresent()) {
                followers.forEach(each -> each.filed(sender.survey(), kept.get()));
                attach(kept.get(), sender, files);
                return Receipt.KEPT;
            }
            known = rows.find(sender.survey(), sender.draft(), read.arrived().instanceId());
        }
        return again(sender, read.arrived(), known.orElseThrow(), files);
    }

    Optional<UUID> find(SurveyId survey, boolean draft, String instanceId) {
        return rows.find(survey, draft, instanceId).map(Known::id);
    }

    /** @return empty when the same one arrived in another request at this very moment */
    private Optional<UUID> keep(Sender sender, Read read) {
        Arrived arrived = read.arrived();
        List<Flag> flags = read.flags();
        Optional<Known> replaced =
                arrived.submission().replaces().flatMap(earlier -> rows.find(sender.survey(), sender.draft(), earlier));
        if (replaced.isPresent()) {
            UUID id = replaced.get().id();
            rows.lock(id);
            if (rows.find(sender.survey(), sender.draft(), arrived.instanceId()).isPresent()) {
                return Optional.empty();
            }
            rows.edit(sender, arrived, id);
            rows.flag(id, flags);
            followers.forEach(each -> each.edited(sender.survey(), id));
            return Optional.of(id);
        }
        Optional<UUID> id = rows.insert(sender, arrived);
        id.ifPresent(kept -> {
            rows.flag(kept, flags);
            if (arrived.submission().replaces().isPresent()) {
                rows.flag(kept, List.of(Flag.of(FlagKind.NOTHING_TO_REPLACE)));
            }
        });
        return id;
    }

    private Receipt again(Sender sender, Arrived arrived, Known known, List<? extends SentFile> files)
            throws IOException {
        if (!Arrays.equals(known.sha256(), arrived.sha256())) {
            rows.stray(sender, arrived.content(), arrived.sha256(), "conflict");
            return Receipt.CONFLICT;
        }
        attach(known.id(), sender, files);
        return Receipt.KNOWN;
    }

    private void attach(UUID response, Sender sender, List<? extends SentFile> files) throws IOException {
        rows.flag(
                response,
                attachments.keep(response, sender, files).stream()
                        .map(name -> new Flag(FlagKind.FILE_TWICE, name, ""))
                        .toList());
    }
}
