package kompas.surveys.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A file that is no questionnaire, or was made to do harm, costs a sentence and not the server. */
class HostileWorkbookTests {

    private static final String CELL = "<row><c t='inlineStr'><is><t>type</t></is></c></row>";
    private static final Messages MESSAGES =
            new Messages(new PathMatchingResourcePatternResolver(), "classpath:messages/workbook_*.properties");

    @TempDir
    private Path folder = Path.of("");

    private String refused = "";

    private void refuse(Path file) {
        UnreadableWorkbook problem = catchThrowableOfType(UnreadableWorkbook.class, () -> Workbooks.read(file));
        assertThat(problem).isNotNull();
        said(problem);
    }

    private void said(UnreadableWorkbook problem) {
        refused = problem.key();
        for (String language : new String[] {"en", "da", "bg"}) {
            assertThat(new Text(MESSAGES, language).say(problem.key(), problem.arguments()))
                    .isNotEqualTo(problem.key())
                    .doesNotContain("{")
                    .matches(".*[.?]");
        }
    }

    @AfterEach
    void nothingIsLeftOpen() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path text(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aBombOfSpacesIsNotUnpacked() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 64; i++) {
                zip.write(spaces);
            }
            zip.closeEntry();
        }
        refuse(file);
        assertThat(refused).isEqualTo("workbook.bomb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>"
            })
    void entitiesAreNotExpandedAndNotFetched(String type) throws IOException {
        refuse(new XlsxFile()
                .texts("")
                .part("xl/sharedStrings.xml", type + "<sst><si><t>&c;&a;</t></si></sst>")
                .sheet("survey", CELL)
                .in(folder));
        assertThat(refused).isEqualTo("workbook.bomb");
    }

    @Test
    void depthNamesAndEndlessAttributesAreRefused() throws IOException {
        refuse(new XlsxFile().sheet("survey", "<a>".repeat(10_000)).in(folder));
        assertThat(refused).isEqualTo("workbook.bomb");
        StringBuilder names = new StringBuilder();
        IntStream.range(0, 5000).forEach(i -> names.append("<n" + i + "/>"));
        refuse(new XlsxFile().sheet("survey", names.toString()).in(folder));
        assertThat(refused).isEqualTo("workbook.bomb");
        refuse(new XlsxFile()
                .sheet("survey", "<row spans='" + "1".repeat(2 << 20) + "'/>")
                .in(folder));
        assertThat(refused).isEqualTo("workbook.bomb");
    }

    @Test
    void aCellFarOutsideOfEverySheetIsNoReasonToFillMemory() throws IOException {
        refuse(new XlsxFile()
                .sheet("survey", "<row><c r='ZZZZZZ1'><v>1</v></c></row>")
                .in(folder));
        assertThat(refused).isEqualTo("workbook.broken");
        refuse(new XlsxFile()
                .sheet("survey", "<row><c r='XFD1'><v>1</v></c></row>".repeat(400))
                .in(folder));
        assertThat(refused).isEqualTo("workbook.cells");
    }

    @Test
    void oneTextSaidAMillionTimesIsCounted() throws IOException {
        refuse(new XlsxFile()
                .texts("<si><t>" + "x".repeat(32_000) + "</t></si>")
                .sheet("survey", CELL + "<row><c t='s'><v>0</v></c></row>".repeat(2000))
                .in(folder));
        assertThat(refused).isEqualTo("workbook.letters");
    }

    @Test
    void moreThanAHundredThousandRowsAreRefusedAndAHundredThousandRead() throws Exception {
        String row = "<row><c><v>1</v></c></row>";
        Workbook read = Workbooks.read(
                new XlsxFile().sheet("survey", CELL + row.repeat(99_999)).in(folder));
        assertThat(read.sheets().getFirst().rows()).hasSize(99_999);
        refuse(new XlsxFile().sheet("survey", CELL + row.repeat(100_000)).in(folder));
        assertThat(refused).isEqualTo("workbook.rows");
    }

    @Test
    void aGigabyteIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        refuse(file);
        assertThat(refused).isEqualTo("workbook.large");
        UnreadableWorkbook problem = catchThrowableOfType(
                UnreadableWorkbook.class, () -> Workbooks.read("large.csv", InputStream.nullInputStream()));
        said(problem);
        assertThat(refused).isEqualTo("workbook.empty");
    }

    @Test
    void aStreamThatDoesNotEndIsCutOff() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) 'x');
                return length;
            }
        };
        said(catchThrowableOfType(UnreadableWorkbook.class, () -> Workbooks.read("x.csv", endless)));
        assertThat(refused).isEqualTo("workbook.large");
    }

    @Test
    void eachWrongKindOfFileIsToldByItsOwnSentence() throws IOException {
        refuse(folder.resolve("nowhere.xlsx"));
        assertThat(refused).isEqualTo("workbook.missing");
        refuse(text("empty.xlsx", ""));
        assertThat(refused).isEqualTo("workbook.empty");
        refuse(text("a.xlsx", "%PDF-1.7"));
        assertThat(refused).isEqualTo("workbook.document");
        refuse(text("a.csv", "name,label\na,b\n"));
        assertThat(refused).isEqualTo("workbook.no_sheets");
        refuse(text("a.csv", "survey\n,type,name\n,\"text,a\n"));
        assertThat(refused).isEqualTo("workbook.quote");
    }

    @Test
    void eachWrongKindOfWorkbookIsToldByItsOwnSentence() throws IOException {
        refuse(file("a.csv", new byte[] {'a', 0, 1, 2, 'b'}));
        assertThat(refused).isEqualTo("workbook.binary");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        refuse(file("a.xls", old));
        assertThat(refused).isEqualTo("workbook.xls");
        byte[] locked = (new String(old, StandardCharsets.ISO_8859_1)
                        + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
                .getBytes(StandardCharsets.ISO_8859_1);
        refuse(file("a.xlsx", locked));
        assertThat(refused).isEqualTo("workbook.encrypted");
        refuse(new XlsxFile().part("mimetype", "x").part("content.xml", "<x/>").in(folder));
        assertThat(refused).isEqualTo("workbook.ods");
        refuse(new XlsxFile().part("xl/workbook.xml", "<workbook><sheets>").in(folder));
        assertThat(refused).isEqualTo("workbook.broken");
        refuse(new XlsxFile().sheet("survey", "").in(folder));
        assertThat(refused).isEqualTo("workbook.empty");
        byte[] whole = Files.readAllBytes(new XlsxFile().sheet("survey", CELL).in(folder));
        refuse(file("cut.xlsx", Arrays.copyOf(whole, whole.length / 2)));
        assertThat(refused).isEqualTo("workbook.broken");
        Path zip = folder.resolve("photos.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("photo.jpg"));
        }
        refuse(zip);
        assertThat(refused).isEqualTo("workbook.zip");
    }

    @Test
    void aStreamIsReadAsItsFileWouldBe() throws Exception {
        byte[] bytes = Files.readAllBytes(new XlsxFile().sheet("survey", CELL).in(folder));
        Workbook read = Workbooks.read("C:\\Documents\\Въпроси.xlsx", new ByteArrayInputStream(bytes));
        assertThat(read.name()).isEqualTo("Въпроси");
        assertThat(read.sheets().getFirst().headings()).containsExactly("type");
    }
}
