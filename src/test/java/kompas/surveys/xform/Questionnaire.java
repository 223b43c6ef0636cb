package kompas.surveys.xform;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xlsform.XlsForm;

/** Forms for tests, written as their authors write them. */
final class Questionnaire {

    private static final String PEOPLE = """
            | survey |
            | | type | name | label::English (en) | label::Български (bg) | required | constraint | relevant |
            | | text | name | Your name | Името ви | yes | | |
            | | integer | age | Age of ${name} | Възраст на ${name} | | . < 120 | |
            | | select_one t | town | Town | Град | | | |
            | | begin repeat | person | Person | Човек | | | |
            | | text | called | Called | Казва се | | | |
            | | integer | old | How old | На колко години | yes | . >= 0 | ${called} != '' |
            | | end repeat | | | | | | |
            | choices |
            | | list_name | name | label::English (en) | label::Български (bg) |
            | | t | rz | Razgrad | Разград |
            | | t | is | Isperih | Исперих |
            """;

    private Questionnaire() {}

    /** A name that has to be given, an age with a limit, a choice, and people in a repeat. */
    static Form people() throws Exception {
        return of(PEOPLE);
    }

    static Form of(String table) throws Exception {
        return of(table, Map.of());
    }

    static Form of(String table, Map<String, String> files) throws Exception {
        String xform = XlsForm.compile(Workbooks.markdown("form", table)).xform();
        return Form.parse(xform, name -> Optional.ofNullable(files.get(name)).map(Questionnaire::bytes));
    }

    static InputStream response(String answers) {
        return new ByteArrayInputStream(bytes("<data id=\"form\">" + answers + "</data>"));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
