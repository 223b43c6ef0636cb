package kompas.files;

import java.util.Optional;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/**
 * What an uploader says of a picture.
 *
 * @param alt what it shows, for those who do not see it
 * @param uploader the person's id, when one is signed in
 */
public record PictureRequest(FileOwner owner, LocalizedText alt, Focus focus, Optional<UUID> uploader) {}
