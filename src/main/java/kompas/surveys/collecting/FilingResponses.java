package kompas.surveys.collecting;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    public void putAside(Device device, byte[] xml) {
        rows.stray(device, xml, ReadingArrivals.sha256(xml), "broken");
    }

    @Transactional(rollbackFor = IOException.class)
    public Receipt file(Device device, Read read, List<? extends SentFile> files) throws IOException {
        devices.seen(device);
        Optional<Known> known = rows.find(device, read.arrived().instanceId());
        if (known.isEmpty()) {
            Optional<UUID> kept = keep(device, read);
            if (kept.isPresent()) {
                followers.forEach(each -> each.filed(device.survey(), kept.get()));
                attach(kept.get(), device, files);
                return Receipt.KEPT;
            }
            known = rows.find(device, read.arrived().instanceId());
        }
        return again(device, read.arrived(), known.orElseThrow(), files);
    }

    /** @return empty when the same one arrived in another request at this very moment */
    private Optional<UUID> keep(Device device, Read read) {
        Arrived arrived = read.arrived();
        List<Flag> flags = read.flags();
        Optional<Known> replaced = arrived.submission().replaces().flatMap(earlier -> rows.find(device, earlier));
        if (replaced.isPresent()) {
            UUID id = replaced.get().id();
            rows.lock(id);
            if (rows.find(device, arrived.instanceId()).isPresent()) {
                return Optional.empty();
            }
            rows.edit(device, arrived, id);
            rows.flag(id, flags);
            return Optional.of(id);
        }
        Optional<UUID> id = rows.insert(device, arrived);
        id.ifPresent(kept -> {
            rows.flag(kept, flags);
            if (arrived.submission().replaces().isPresent()) {
                rows.flag(kept, List.of(Flag.of(FlagKind.NOTHING_TO_REPLACE)));
            }
        });
        return id;
    }

    private Receipt again(Device device, Arrived arrived, Known known, List<? extends SentFile> files)
            throws IOException {
        if (!Arrays.equals(known.sha256(), arrived.sha256())) {
            rows.stray(device, arrived.content(), arrived.sha256(), "conflict");
            return Receipt.CONFLICT;
        }
        attach(known.id(), device, files);
        return Receipt.KNOWN;
    }

    private void attach(UUID response, Device device, List<? extends SentFile> files) throws IOException {
        rows.flag(
                response,
                attachments.keep(response, device, files).stream()
                        .map(name -> new Flag(FlagKind.FILE_TWICE, name, ""))
                        .toList());
    }
}
