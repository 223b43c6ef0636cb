package kompas.files.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import kompas.files.FileId;
import kompas.files.domain.StoredFiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends a file as exactly the kind of thing it is, kept for ever by whoever fetched it: another picture has another address. */
@Controller
class FileController {

    private static final String HARMLESS = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private final StoredFiles files;

    FileController(StoredFiles files) {
        this.files = files;
    }

    @GetMapping("/files/{id:[0-9a-f-]{36}}/{width:[0-9]{1,5}}")
    void send(@PathVariable UUID id, @PathVariable int width, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        StoredFiles.Content content = files.content(new FileId(id), width);
        try (InputStream bytes = content.bytes()) {
            response.setHeader("Content-Security-Policy", HARMLESS);
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            if (request.checkNotModified('"' + content.hash().substring(0, 32) + '"')) {
                return;
            }
            response.setContentType(content.mediaType());
            response.setContentLengthLong(content.length());
            bytes.transferTo(response.getOutputStream());
        }
    }
}
