package kompas.directory.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A librarian's list is read as she sees it, and a file that is none is told from one in a sentence. */
class ReadingFilesTests {

    private static final String BULGARIAN = "Име;Населено място\nЧиталище „Развитие 1870“;гр. Враца\nЗора;с. Бързия\n";
    private static final String DANISH = "Navn;By\nSøndagsskolens Venner;Aabenraa\nFællesspisning på Ærø;Marstal\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R"})
    void bulgarianLettersAreReadInEveryEncoding(String encoding) throws IOException {
        String text = BULGARIAN + "Народно читалище за култура и просвета;гр. Разград\n".repeat(20);
        assertThat(rows(text.getBytes(Charset.forName(encoding)))).contains(List.of("Зора", "с. Бързия"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252", "ISO-8859-1"})
    void danishLettersAreReadInEveryEncoding(String encoding) throws IOException {
        assertThat(rows(DANISH.getBytes(Charset.forName(encoding))))
                .containsExactly(
                        List.of("Søndagsskolens Venner", "Aabenraa"), List.of("Fællesspisning på Ærø", "Marstal"));
    }

    @Test
    void aDanishLetterOnTheLastLineOfAPlainListIsNotMisread() throws IOException {
        String text = "Navn,By\n" + "Idraet,Aalborg\n".repeat(20_000) + "Østerbro Kor,København\n";
        assertThat(rows(text.getBytes(Charset.forName("windows-1252"))))
                .last()
                .isEqualTo(List.of("Østerbro Kor", "København"));
    }

    @ParameterizedTest
    @CsvSource({"',',10", "';',13", "'\t',10", "'|',10"})
    void separatorsAndLineEndsAreFoundOut(char separator, int end) throws IOException {
        String text = "Name_Town_Note\nChoir_Vratsa_\"sings_\nwell\"\nClub_Mezdra_plain\n"
                .replace('_', separator)
                .replace('\n', (char) end);
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        List.of("Choir", "Vratsa", "sings" + separator + (char) end + "well"),
                        List.of("Club", "Mezdra", "plain"));
    }

    @Test
    void headingsAreFoundBelowTitlesAndRaggedRowsAreKeptOrExplained() throws IOException {
        String text =
                "Associations of the municipality\nas of 3 October 2026\n\nName,Town,E-mail\nChoir,Vratsa\nClub,Mezdra,a@b.bg,x\n";
        try (SourceTable table = SourceFiles.open(file(text.getBytes(StandardCharsets.UTF_8)), Set.of())) {
            assertThat(table.headings().names()).containsExactly("Name", "Town", "E-mail");
            SourceRow choir = table.next();
            assertThat(choir).isNotNull();
            assertThat(choir.get("e-mail")).isEmpty();
            assertThat(choir.line()).isEqualTo(5);
            SourceRow club = table.next();
            assertThat(club).isNotNull();
            assertThat(club.problem()).isNotNull();
        }
    }

    @Test
    void aSpreadsheetIsReadAsItIsSeen() throws IOException {
        Path file = folder.resolve("list.csv");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Empty");
            var sheet = workbook.newWorksheet("List");
            sheet.value(0, 0, "Читалища в общината");
            sheet.value(2, 0, "Име");
            sheet.value(2, 1, "ЕИК");
            sheet.value(3, 0, "Развитие");
            sheet.value(3, 1, 455980);
        }
        assertThat(rows(file)).containsExactly(List.of("Развитие", "455980"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"№", "#", "№ по ред", "N"})
    void aListWhoseRowsAreNumberedIsReadByItsHeadings(String sign) throws IOException {
        String text = "Списък на библиотеката;;\n\n" + sign
                + ";Наименование;Тел.\n1;Женски хор;084 661000\n2;Клуб;084 661001\n";
        assertThat(rows(text.getBytes(StandardCharsets.UTF_8)))
                .first()
                .isEqualTo(List.of("1", "Женски хор", "084 661000"));
    }

    @Test
    void aMergedCellIsSaidOfEveryRowItStandsBesideAndOneAcrossTheRowIsNoOrganisation() throws IOException {
        Path file = merged();
        try (SourceTable table = SourceFiles.open(file, Set.of())) {
            assertThat(table.headings().names()).containsExactly("№", "Наименование", "Място", "Телефон");
            SourceRow divider = table.next();
            assertThat(divider).isNotNull();
            assertThat(divider.aside()).contains(Problem.of("importing.aside.title", "text", "КУЛТУРА"));
            SourceRow choir = table.next();
            assertThat(choir).isNotNull();
            assertThat(choir.problem()).isNull();
            SourceRow club = table.next();
            assertThat(club).isNotNull();
            assertThat(club.get("Място")).isEqualTo("Исперих");
            assertThat(club.get("Телефон")).isEmpty();
        }
    }

    private Path merged() throws IOException {
        Path file = folder.resolve("merged.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Указания").value(0, 0, "Попълва се от библиотекаря");
            var sheet = workbook.newWorksheet("НПО");
            sheet.value(0, 0, "Неправителствени организации в общината");
            sheet.range(0, 0, 0, 3).merge();
            row(sheet, 2, "№", "Наименование", "Контакти");
            sheet.range(2, 2, 2, 3).merge();
            sheet.range(2, 0, 3, 0).merge();
            sheet.range(2, 1, 3, 1).merge();
            row(sheet, 3, "", "", "Място", "Телефон");
            row(sheet, 4, "КУЛТУРА");
            sheet.range(4, 0, 4, 3).merge();
            row(sheet, 5, "1", "Женски хор", "Исперих", "084 661000");
            row(sheet, 6, "2", "Клуб");
            sheet.range(5, 2, 6, 2).merge();
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    @Test
    void theRowThatAddsTheOthersUpIsNoOrganisationUnlessItHoldsMore() throws IOException {
        String text = """
                Forening;By;Medlemmer;Telefon
                Koret;Ballerup;12;

                Total;Ballerup;;
                Total;;;084 661000
                Alt for damerne;;;
                I alt;2;12;1
                Antal foreninger: 2;;;
                Общо организации:;;2;
                Forening;By;Medlemmer;Telefon
                """;
        try (SourceTable table = SourceFiles.open(file(text.getBytes(StandardCharsets.UTF_8)), Set.of())) {
            List<SourceRow> rows = Stream.generate(() -> next(table)).limit(8).toList();
            assertThat(rows.stream().filter(row -> row.aside().isPresent()).map(SourceRow::line))
                    .containsExactly(7L, 8L, 9L, 10L);
        }
    }

    @Test
    void aRowIsNumberedAsTheSpreadsheetNumbersIt() throws IOException {
        String text = "Navn;Noter\n\"Koret\";\"to\nlinjer\"\n\nKlubben;en\n";
        try (SourceTable table = SourceFiles.open(file(text.getBytes(StandardCharsets.UTF_8)), Set.of())) {
            assertThat(Stream.generate(() -> next(table)).limit(2).map(SourceRow::line))
                    .containsExactly(2L, 4L);
        }
    }

    private static SourceRow next(SourceTable table) {
        try {
            return Objects.requireNonNull(table.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anAreaGetsAPointInsideItAndNotInItsHole() throws IOException {
        String json = """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Ring"},"geometry":{"type":"Polygon",
                "coordinates":[[[0,0],[10,0],[10,10],[0,10],[0,0]],[[1,1],[9,1],[9,9],[1,9],[1,1]]]}}]}""";
        List<String> row = rows(json.getBytes(StandardCharsets.UTF_8)).getFirst();
        double longitude = Double.parseDouble(row.get(1));
        assertThat(longitude < 1 || longitude > 9).isTrue();
        assertThat(Double.parseDouble(row.get(2))).isBetween(4.9, 5.1);
    }

    @Test
    void whatIsNoListIsToldFromOne() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo("importing.file.empty");
        assertThat(refusal("\n\n  \n".getBytes(StandardCharsets.UTF_8))).isEqualTo("importing.file.empty");
        assertThat(refusal("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).isEqualTo("importing.file.document");
        assertThat(refusal("<!doctype html><p>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("importing.file.document");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("importing.file.xls");
        assertThat(refusal(new byte[] {1, 0, 2, 3, 0, 4, 5, 0, 0, 0, 9, 9})).isEqualTo("importing.file.binary");
        assertThat(refusal("PK\u0003\u0004 broken".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("importing.file.broken");
        assertThat(refusal("[{\"name\":\"A\"},{\"name\":".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("importing.file.json_at");
        assertThat(refusal("{\"a\":\"b\"".getBytes(StandardCharsets.UTF_8))).isEqualTo("importing.file.json_at");
        assertThat(refusal("1,2,3\n4,5,6\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("importing.file.no_headings");
        assertThat(refusal(("a,b\n\"" + "x".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("importing.file.quote");
    }

    @Test
    void fourHundredColumnsAreFineAndTenThousandAreNot() throws IOException {
        assertThat(rows(wide(400)).getFirst()).hasSize(400);
        assertThat(refusal(wide(10_000))).isEqualTo("importing.file.columns");
    }

    private static byte[] wide(int columns) {
        StringBuilder text = new StringBuilder("name");
        for (int i = 1; i < columns; i++) {
            text.append(",c").append(i);
        }
        return text.append('\n')
                .append("x,".repeat(columns - 1))
                .append("y\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aZipBombIsNotOpened() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] spaces = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(spaces);
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.problem().key()).isEqualTo("importing.file.bomb"));
    }

    private String refusal(byte[] content) throws IOException {
        try {
            return "read: " + rows(content);
        } catch (UnreadableFile e) {
            return e.problem().key();
        }
    }

    private List<List<String>> rows(byte[] content) throws IOException {
        return rows(file(content));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file.xlsx"), content);
    }

    private static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (SourceTable table = SourceFiles.open(file, Set.of())) {
            for (SourceRow row = table.next(); row != null; row = table.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }
}
