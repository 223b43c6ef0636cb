package kompas.surveys.answering.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.PageController;
import kompas.surveys.Surveys;
import kompas.surveys.answering.AnswerSheet;
import kompas.surveys.answering.SheetFiles;
import kompas.surveys.collecting.FieldForms;
import kompas.surveys.collecting.SentFile;
import kompas.surveys.questionnaires.FormVersions;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures and recordings a form shows beside its questions. */
@PageController
class SheetMedia {

    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp", "image/gif");

    private final KeyDoor door;
    private final Surveys surveys;
    private final FormVersions versions;
    private final FieldForms forms;
    private final SheetFiles kept;

    SheetMedia(KeyDoor door, Surveys surveys, FormVersions versions, FieldForms forms, SheetFiles kept) {
        this.kept = kept;
        this.door = door;
        this.surveys = surveys;
        this.versions = versions;
        this.forms = forms;
    }

    /** @throws NotFound for anything but what is shown or heard: lists beside a form are nobody's to fetch here */
    @GetMapping(AnswerPages.ONE + "/files/{name}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable String key, @PathVariable String name, HttpServletRequest request) throws IOException {
        AnswerSheet sheet = door.sheet(key, request);
        MediaType type = MediaTypeFactory.getMediaType(name.toLowerCase(Locale.ROOT))
                .filter(each -> !each.getSubtype().contains("svg"))
                .filter(each -> each.getType().matches("image|audio|video"))
                .orElseThrow(() -> new NotFound("No file to show"));
        InputStream bytes = forms.open(
                surveys.get(sheet.survey()),
                versions.find(sheet.version()).orElseThrow(() -> new NotFound("Form version")),
                name);
        return ResponseEntity.ok()
                .header("Cache-Control", "private, max-age=3600")
                .contentType(type)
                .body(new InputStreamResource(bytes));
    }

    /** What somebody sent in answer to a question, for whoever holds the key: pictures to look at, all else to take away. */
    @GetMapping(AnswerPages.ONE + "/files/own/{name}")
    ResponseEntity<InputStreamResource> own(
            @PathVariable String key, @PathVariable String name, HttpServletRequest request) throws IOException {
        AnswerSheet sheet = door.sheet(key, request);
        SentFile file = kept.find(sheet, name).orElseThrow(() -> new NotFound("No file " + name));
        boolean picture = PICTURES.contains(file.mediaType());
        ContentDisposition disposition = (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", disposition.toString())
                .contentType(picture ? MediaType.parseMediaType(file.mediaType()) : MediaType.APPLICATION_OCTET_STREAM)
                .body(new InputStreamResource(file.open()));
    }
}
