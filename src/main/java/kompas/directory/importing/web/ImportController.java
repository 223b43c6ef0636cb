package kompas.directory.importing.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.importing.FirstLook;
import kompas.directory.importing.UndoingImports;
import kompas.directory.importing.runs.ImportDesk;
import kompas.directory.importing.runs.Upload;
import kompas.network.NetworkSettings;
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
    private static final int LEFT = 100;

    private final ImportDesk desk;
    private final UndoingImports undoing;
    private final AlikeViews alike;
    private final NetworkSettings settings;

    ImportController(ImportDesk desk, UndoingImports undoing, AlikeViews alike, NetworkSettings settings) {
        this.desk = desk;
        this.undoing = undoing;
        this.alike = alike;
        this.settings = settings;
    }

    @GetMapping(PATH)
    ModelAndView show(Page page, SignedIn who, @PathVariable UUID id) {
        return show(page, desk.get(who, id), Optional.empty());
    }

    @PostMapping(PATH + "/columns")
    Object map(Page page, SignedIn who, @PathVariable UUID id, @RequestParam Map<String, String> answers)
            throws IOException {
        Upload upload = desk.get(who, id);
        FirstLook look = desk.look(upload, page.language());
        MappingForm form = MappingForm.answered(look, answers);
        Optional<String> problem = form.problem(page, settings.current().countries());
        if (problem.isPresent()) {
            ModelAndView again = show(page, upload, Optional.of(form.refused(problem.get())));
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
        Path file = desk.rejected(desk.get(who, id)).orElseThrow(() -> new NotFound("Rejected rows of " + id));
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

    private ModelAndView show(Page page, Upload upload, Optional<MappingForm> answered) {
        ImportView.Step step = ImportView.step(upload, desk.job(upload));
        boolean looking = step == ImportView.Step.MAP || step == ImportView.Step.CHECK;
        Optional<FirstLook> look = looking ? Optional.of(desk.look(upload, page.language())) : Optional.empty();
        List<UndoingImports.Left> left = step == ImportView.Step.UNDONE ? undoing.left(upload.id(), LEFT) : List.of();
        Optional<MappingForm> form = answered.or(() -> look.map(seen -> MappingForm.proposed(seen, upload)));
        boolean rejected = upload.run().filter(run -> run.rejected() > 0).isPresent() && upload.fileKept();
        return new ModelAndView(
                "importing/one",
                Map.of(
                        "view",
                        new ImportView(
                                upload, desk.job(upload), step, form, left, rejected, alike.of(upload, step, page.t())),
                        "countries",
                        settings.current().countries()));
    }
}
