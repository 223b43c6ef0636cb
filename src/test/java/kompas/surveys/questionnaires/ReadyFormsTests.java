package kompas.surveys.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xlsform.XlsForm;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The questionnaires that come with Kompas do on phones what their authors meant. */
class ReadyFormsTests {

    /** ODK Collect, from 2025.2 on, asks the form whether it may; the attribute stands in the specification of ODK XForms. */
    @Test
    void aFieldworkerMayCorrectWhatSheSent() throws Exception {
        String xform = XlsForm.compile(Workbooks.markdown(
                        "compass",
                        new ClassPathResource("surveys/questionnaires/compass.md")
                                .getContentAsString(StandardCharsets.UTF_8)))
                .xform();
        assertThat(xform)
                .contains("xmlns:odk=\"http://www.opendatakit.org/xforms\"")
                .containsPattern("<submission [^>]*odk:client-editable=\"true\"");
    }
}
