package kompas.files.domain;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Semaphore;
import kompas.files.FileId;
import kompas.files.PictureOutcome;
import kompas.files.PictureRequest;
import kompas.files.Refusal;
import kompas.files.domain.Rendering.Rendered;
import kompas.shared.kernel.Identifiers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes pictures in: received to the disk, judged, read, made anew, stored, and only then written down. */
@Component
class KeepingPictures {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingPictures.class);

    private final Storage storage;
    private final FileRows rows;
    /** Pixels of one picture at a time lie in memory; the next uploader waits a second. */
    private final Semaphore workbench = new Semaphore(1, true);

    KeepingPictures(Storage storage, FileRows rows) {
        this.storage = storage;
        this.rows = rows;
    }

    PictureOutcome keep(InputStream sent, PictureRequest request) throws IOException {
        try (Upload upload = Upload.receive(sent)) {
            List<Rendered> sizes = rendered(upload);
            store(sizes);
            FileId id = new FileId(Identifiers.next());
            rows.insert(id, request, sizes);
            return new PictureOutcome.Kept(rows.findPicture(id).orElseThrow());
        } catch (RefusedPicture refused) {
            if (refused.reason() == Refusal.NOT_STORED) {
                LOG.error("A picture could not be stored", refused.getCause());
            }
            return new PictureOutcome.Refused(refused.reason());
        }
    }

    private List<Rendered> rendered(Upload upload) throws IOException, RefusedPicture {
        workbench.acquireUninterruptibly();
        try {
            byte[] file = Files.readAllBytes(upload.file());
            BufferedImage pixels = PictureReading.read(upload.file(), upload.format());
            BufferedImage standard = Colours.toStandard(pixels, file, upload.format());
            return Rendering.of(Orientation.of(file, upload.format()).upright(Rendering.fitted(standard)));
        } finally {
            workbench.release();
        }
    }

    private void store(List<Rendered> sizes) throws RefusedPicture {
        try {
            for (Rendered size : sizes) {
                storage.keep(ContentHash.of(size.bytes()), new ByteArrayInputStream(size.bytes()));
            }
        } catch (IOException e) {
            throw new RefusedPicture(Refusal.NOT_STORED, e);
        }
    }
}
