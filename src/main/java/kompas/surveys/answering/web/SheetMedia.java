package kompas.surveys.answering.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.PageController;
import kompas.surveys.Surveys;
import kompas.surveys.answering.AnswerKey;
import kompas.surveys.answering.AnswerSheet;
import kompas.surveys.answering.Answering;
import kompas.surveys.collecting.FieldForms;
import kompas.surveys.questionnaires.FormVersions;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures and recordings a form shows beside its questions. */
@PageController
class SheetMedia {

    private final Answering answering;
    private final Surveys surveys;
    private final FormVersions versions;
    private final FieldForms forms;

    SheetMedia(Answering answering, Surveys surveys, FormVersions versions, FieldForms forms) {
        this.answering = answering;
        this.surveys = surveys;
        this.versions = versions;
        this.forms = forms;
    }

    /** @throws NotFound for anything but what is shown or heard: lists beside a form are nobody's to fetch here */
    @GetMapping(AnswerPages.ONE + "/files/{name}")
    ResponseEntity<InputStreamResource> file(@PathVariable String key, @PathVariable String name) throws IOException {
        AnswerSheet sheet = answering.get(AnswerKey.of(key));
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
}
