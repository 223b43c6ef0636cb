package kompas.surveys.collecting.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import kompas.surveys.collecting.SentFile;

/** A file as it stands in a multipart request. */
record PartOfRequest(Part part) implements SentFile {

    private static final int LONGEST = 255;

    /** The name the phone gave it, without a folder; the name of its field where it gave none. */
    @Override
    public String name() {
        String given = Optional.ofNullable(part.getSubmittedFileName())
                .filter(name -> !name.isBlank())
                .orElseGet(part::getName);
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return name.substring(0, Math.min(name.length(), LONGEST));
    }

    @Override
    public String mediaType() {
        return Optional.ofNullable(part.getContentType()).orElse("");
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
