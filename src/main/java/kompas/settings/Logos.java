package kompas.settings;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.files.FileId;
import kompas.files.FileOwner;
import kompas.files.Files;
import kompas.files.Focus;
import kompas.files.Picture;
import kompas.files.PictureOutcome;
import kompas.files.PictureRequest;
import kompas.network.NetworkSettings;
import org.springframework.stereotype.Service;

/** The network's logo: one picture at a time. */
@Service
class Logos {

    private static final FileOwner OWNER = new FileOwner("network", new UUID(0, 0));
    private static final int WIDTH = 320;

    private final Files files;
    private final ChangingSettings changing;
    private final NetworkSettings settings;

    Logos(Files files, ChangingSettings changing, NetworkSettings settings) {
        this.files = files;
        this.changing = changing;
        this.settings = settings;
    }

    /** @throws IOException when the upload breaks off */
    PictureOutcome change(SignedIn who, InputStream upload) throws IOException {
        PictureOutcome outcome = files.keepPicture(
                upload,
                new PictureRequest(
                        OWNER,
                        settings.current().name(),
                        Focus.CENTRE,
                        Optional.of(who.id().value())));
        if (outcome instanceof PictureOutcome.Kept kept) {
            files.setVisible(kept.picture().id(), true);
            changing.changeLogo(who, Optional.of(address(kept.picture())));
            forgetAllBut(Optional.of(kept.picture().id()));
        }
        return outcome;
    }

    void remove(SignedIn who) {
        changing.changeLogo(who, Optional.empty());
        forgetAllBut(Optional.empty());
    }

    /** The smallest that is sharp in the header. */
    private static String address(Picture picture) {
        int width = picture.widths().stream()
                .filter(each -> each >= WIDTH)
                .findFirst()
                .orElse(picture.width());
        return "/files/" + picture.id().value() + "/" + width;
    }

    private void forgetAllBut(Optional<FileId> kept) {
        files.picturesOf(OWNER).stream()
                .map(Picture::id)
                .filter(id -> kept.filter(id::equals).isEmpty())
                .forEach(files::remove);
    }
}
