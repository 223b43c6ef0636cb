package kompas.directory.importing.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.importing.runs.ImportDesk;
import kompas.directory.importing.runs.Upload;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One import, from its file to its report, and back. */
@PageController
class ImportController {

    private static final String PATH = ImportsController.PATH + "/{id}";

    private final ImportDesk desk;
    private final ImportViews views;

    ImportController(ImportDesk desk, ImportViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView show(Page page, SignedIn who, @PathVariable UUID id) {
        return views.of(page, who, desk.get(who, id));
    }

    /** What was said of the columns, to say it otherwise. */
    @GetMapping(PATH + "/columns")
    Object columns(Page page, SignedIn who, @PathVariable UUID id) throws IOException {
        Upload upload = desk.get(who, id);
        return ImportDesk.explained(upload) ? views.asking(page, who, upload) : back(page, id);
    }

    @PostMapping(PATH + "/columns")
    Object map(Page page, SignedIn who, @PathVariable UUID id, @RequestParam Map<String, String> answers)
            throws IOException {
        Upload upload = desk.get(who, id);
        MappingForm form = views.answered(page, who, upload, answers);
        if (!form.error().isEmpty()) {
            ModelAndView again = views.asking(page, upload, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        desk.map(who, upload, form.mapping());
        return back(page, id);
    }

    @PostMapping(PATH + "/{step:check|run|undo|cancel}")
    String work(Page page, SignedIn who, @PathVariable UUID id, @PathVariable String step) {
        Upload upload = desk.get(who, id);
        switch (step) {
            case "check" -> desk.check(who, upload, page.language());
            case "run" -> desk.run(who, upload, page.language());
            case "undo" -> desk.undo(who, upload);
            default -> desk.cancel(who, upload);
        }
        return back(page, id);
    }

    @GetMapping(PATH + "/rejected")
    ResponseEntity<Resource> rejected(SignedIn who, @PathVariable UUID id) throws IOException {
        return download(desk.rejected(desk.get(who, id)).orElseThrow(() -> new NotFound("Rejected rows of " + id)));
    }

    @GetMapping(PATH + "/warnings")
    ResponseEntity<Resource> warned(SignedIn who, @PathVariable UUID id) throws IOException {
        return download(desk.warned(desk.get(who, id)).orElseThrow(() -> new NotFound("Warnings of " + id)));
    }

    private static ResponseEntity<Resource> download(Path file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.getFileName().toString(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new FileSystemResource(file));
    }

    private static String back(Page page, UUID id) {
        return "redirect:" + page.to(ImportsController.PATH + "/" + id);
    }
}
