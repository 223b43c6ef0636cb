package kompas.surveys.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questionnaires as CSV and Markdown, and back into Excel with nothing lost. */
class PlainTablesTests {

    @TempDir
    private Path folder = Path.of("");

    private Workbook csv(String text, Charset charset) throws Exception {
        return Workbooks.read(Files.write(folder.resolve("form.csv"), text.getBytes(charset)));
    }

    @Test
    void markdownTablesBecomeSheets() throws Exception {
        Workbook read = Workbooks.markdown("md", """
                # A form

                | survey  |            |      |          |
                |         | type       | name | label    |
                | ------- | ---------- |:----:| -------- |
                |         | select_one a | q  | a \\| b  |

                |         | text       |      | Без име  |
                | choices |            |
                |         | list_name  | name | label
                |         | a          | 1    | One
                """);
        assertThat(read.sheets())
                .containsExactly(
                        new Sheet(
                                "survey",
                                List.of("type", "name", "label"),
                                List.of(
                                        new Row(2, List.of("select_one a", "q", "a | b")),
                                        new Row(3, List.of("text", "", "Без име")))),
                        new Sheet(
                                "choices",
                                List.of("list_name", "name", "label"),
                                List.of(new Row(2, List.of("a", "1", "One")))));
    }

    @Test
    void oneCsvFileHoldsEverySheet() throws Exception {
        Workbook read = csv(
                "\uFEFFsurvey,,,\r\n,type,name,label\r\n,text,a,\"Who, \"\"and\nwhere\"\r\n,,,\r\n,text,b,B\r\n"
                        + "choices\r\n,list_name,name\r\n,l, 1\r\n",
                StandardCharsets.UTF_8);
        assertThat(read.name()).isEqualTo("form");
        assertThat(read.sheets())
                .containsExactly(
                        new Sheet(
                                "survey",
                                List.of("type", "name", "label"),
                                List.of(
                                        new Row(3, List.of("text", "a", "Who, \"and\nwhere")),
                                        new Row(5, List.of("text", "b", "B")))),
                        new Sheet("choices", List.of("list_name", "name"), List.of(new Row(8, List.of("l", " 1")))));
    }

    @Test
    void aSheetOfQuestionsAloneIsEnough() throws Exception {
        Workbook read = csv("type;name;label\ntext;a;А\n", StandardCharsets.UTF_8);
        assertThat(read.sheets().getFirst().name()).isEqualTo("survey");
        assertThat(read.sheets().getFirst().rows()).containsExactly(new Row(2, List.of("text", "a", "А")));
    }

    @Test
    void excelOnWindowsMayHaveSavedItInUtf16OrCyrillic() throws Exception {
        String text = "survey;;;\n;type;name;label\n;text;име;Как се казва вашето читалище и кога е основано\n";
        for (String charset : List.of("UTF-16", "windows-1251", "UTF-8")) {
            Row row = csv(text, Charset.forName(charset))
                    .sheets()
                    .getFirst()
                    .rows()
                    .getFirst();
            assertThat(row.cells()).endsWith("Как се казва вашето читалище и кога е основано");
        }
    }

    @Test
    void nothingIsLostOnTheWayThroughExcel() throws Exception {
        List<String> odd =
                List.of(" spaces ", "", "a\nb\r\nc", "tab\there", "1-2", "=1+1", "_x000D_", "\u0001", "<&>\"'", "😀");
        Workbook before = new Workbook(
                "out",
                List.of(
                        new Sheet(
                                "survey",
                                List.of("type", "", "label::Български (bg)"),
                                List.of(new Row(2, odd), new Row(40, odd))),
                        new Sheet("Мои бележки", List.of("unknown"), List.of()),
                        new Sheet("nothing", List.of(), List.of())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbooks.write(before, out);
        Path file = Files.write(folder.resolve("out.xlsx"), out.toByteArray());

        assertThat(Workbooks.read(file)).isEqualTo(before);
        try (ReadableWorkbook other = new ReadableWorkbook(file.toFile())) {
            assertThat(other.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("survey", "Мои бележки", "nothing");
            assertThat(other.getFirstSheet().read().get(1).getCellText(4)).isEqualTo("1-2");
        }
    }

    @Test
    void namesThatExcelRefusesAreChangedAndNeverTwice() throws Exception {
        List<String> row = List.of("x");
        String longName = "a".repeat(40);
        Workbook before = new Workbook(
                "out",
                List.of(
                        new Sheet(longName, row, List.of()),
                        new Sheet(longName + "b", row, List.of()),
                        new Sheet("a/b", row, List.of()),
                        new Sheet("", row, List.of())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbooks.write(before, out);
        Workbook after = Workbooks.read(Files.write(folder.resolve("out.xlsx"), out.toByteArray()));
        assertThat(after.sheets())
                .extracting(Sheet::name)
                .containsExactly("a".repeat(31), "a".repeat(26) + " 2", "a_b", "sheet");
    }
}
