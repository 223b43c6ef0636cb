package kompas.files.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.files.FileGuard;
import kompas.files.FileId;
import kompas.files.domain.StoredFiles;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends a file as exactly the kind of thing it is. What everybody may see for ever is kept for ever by whoever fetched it, for
 * another picture has another address; what a module guards is asked for again, so that what is hidden is soon gone everywhere.
 */
@Controller
class FileController {

    private static final String HARMLESS = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_NOW = "public, max-age=300, must-revalidate";
    private static final String FOR_NOBODY_ELSE = "private, no-store";

    private final StoredFiles files;
    private final Map<String, FileGuard> guards;

    FileController(StoredFiles files, List<FileGuard> guards) {
        this.files = files;
        this.guards = guards.stream().collect(Collectors.toMap(FileGuard::ownerKind, guard -> guard));
    }

    @GetMapping("/files/{id:[0-9a-f-]{36}}/{width:[0-9]{1,5}}")
    void send(@PathVariable UUID id, @PathVariable int width, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        StoredFiles.Content content = files.content(new FileId(id), width);
        try (InputStream bytes = content.bytes()) {
            String kept = caching(content.ownerKind(), new FileId(id), request.getRequest());
            response.setHeader("Content-Security-Policy", HARMLESS);
            response.setHeader("Cache-Control", kept);
            if (request.checkNotModified('"' + content.hash().substring(0, 32) + '"')) {
                return;
            }
            response.setContentType(content.mediaType());
            response.setContentLengthLong(content.length());
            bytes.transferTo(response.getOutputStream());
        }
    }

    private String caching(String ownerKind, FileId file, HttpServletRequest request) {
        FileGuard guard = guards.get(ownerKind);
        if (guard == null) {
            return FOR_EVER;
        }
        return switch (guard.sight(file, request)) {
            case EVERYBODY -> FOR_NOW;
            case THIS_READER -> FOR_NOBODY_ELSE;
            case NOBODY -> throw new NotFound("File " + file.value());
        };
    }
}
