package kompas.surveys.questionnaires.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import kompas.shared.web.PageController;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.workbook.Workbooks;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A version of a form as a file: the workbook its author wrote, or the XForm made from it. */
@PageController
class FormDownloads {

    private static final String VERSION = QuestionnairePages.ONE + "/versions/{number:[0-9]{1,6}}";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final KeepingQuestionnaires keeping;
    private final FormVersions versions;

    FormDownloads(KeepingQuestionnaires keeping, FormVersions versions) {
        this.keeping = keeping;
        this.versions = versions;
    }

    @GetMapping(VERSION + ".xlsx")
    ResponseEntity<byte[]> workbook(SignedIn who, @PathVariable UUID id, @PathVariable int number) throws IOException {
        FormVersion version = version(who, id, number);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbooks.write(keeping.workbook(version), bytes);
        return file(version, ".xlsx", XLSX, bytes.toByteArray());
    }

    @GetMapping(VERSION + ".xml")
    ResponseEntity<byte[]> xform(SignedIn who, @PathVariable UUID id, @PathVariable int number) {
        FormVersion version = version(who, id, number);
        return file(
                version,
                ".xml",
                "text/xml;charset=utf-8",
                versions.xform(version).getBytes(StandardCharsets.UTF_8));
    }

    private FormVersion version(SignedIn who, UUID id, int number) {
        return versions.of(keeping.get(id, who).id()).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("Version " + number));
    }

    private static ResponseEntity<byte[]> file(FormVersion version, String ending, String type, byte[] bytes) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename(version.formId() + "-" + version.number() + ending, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(bytes);
    }
}
