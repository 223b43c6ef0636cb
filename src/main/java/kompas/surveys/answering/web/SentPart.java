package kompas.surveys.answering.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import kompas.surveys.collecting.SentFile;

/** A file of a page; it is named by the question it answers. */
record SentPart(Part part) implements SentFile {

    @Override
    public String name() {
        return part.getName();
    }

    @Override
    public String mediaType() {
        return part.getContentType() == null ? "" : part.getContentType();
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }
}
