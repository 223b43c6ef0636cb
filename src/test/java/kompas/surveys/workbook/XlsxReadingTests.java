package kompas.surveys.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees in the cells is what Kompas reads. */
class XlsxReadingTests {

    private static final String STYLES =
            "<numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd;@'/><numFmt numFmtId='165' formatCode='[$-402]0.0\"d\"'/>"
                    + "<numFmt numFmtId='166' formatCode='[h]:mm'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                    + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='9'/>"
                    + "<xf numFmtId='20'/><xf numFmtId='166'/></cellXfs>";

    @TempDir
    private Path folder = Path.of("");

    private XlsxFile file = new XlsxFile();

    @BeforeEach
    void begin() {
        file = new XlsxFile().styles(STYLES);
    }

    private List<String> cells(String cells) throws Exception {
        Path path = file.sheet(
                        "survey",
                        "<row r='1'><c t='inlineStr'><is><t>type</t></is></c></row><row r='5'>" + cells + "</row>")
                .in(folder);
        Row row = Workbooks.read(path).sheets().getFirst().rows().getFirst();
        assertThat(row.number()).isEqualTo(5);
        return row.cells();
    }

    @Test
    void numbersAreAsTheyWereTyped() throws Exception {
        assertThat(
                        cells(
                                "<c><v>12</v></c><c><v>12.0</v></c><c><v>1.0E3</v></c><c><v>0.30000000000000004</v></c><c><v>-0.0</v></c>"
                                        + "<c><v>4.9000000000000004</v></c><c t='n'><v>359000123456</v></c><c s='3'><v>2.5</v></c>"))
                .containsExactly("12", "12", "1000", "0.3", "0", "4.9", "359000123456", "2.5");
    }

    @Test
    void datesTimesAndSharesAreReadable() throws Exception {
        assertThat(cells("<c s='1'><v>46298</v></c><c s='2'><v>46298.586805555555</v></c><c s='4'><v>0.5</v></c>"
                        + "<c s='5'><v>0.58680555555555558</v></c><c s='6'><v>0.25</v></c><c s='1'><v>1</v></c>"
                        + "<c s='1'><v>-3</v></c><c t='d'><v>2026-10-03T00:00:00</v></c>"))
                .containsExactly(
                        "2026-10-03",
                        "2026-10-03T14:05:00",
                        "50%",
                        "14:05:00",
                        "06:00:00",
                        "1900-01-01",
                        "-3",
                        "2026-10-03");
    }

    @Test
    void aWorkbookFromAnOldMacCountsItsDaysFrom1904() throws Exception {
        file.part("xl/workbook.xml", """
                <workbook xmlns:r='r'><workbookPr date1904='1'/><sheets><sheet name='survey' r:id='rId3'/></sheets></workbook>""");
        assertThat(cells("<c s='1'><v>44836</v></c>")).containsExactly("2026-10-03");
    }

    @Test
    void aFormulaIsItsValue() throws Exception {
        assertThat(cells(
                        "<c t='str'><f>A1&amp;\"x\"</f><v>typex</v></c><c><f>1+1</f><v>2</v></c><c t='b'><f>TRUE()</f><v>1</v></c>"
                                + "<c s='1'><f>TODAY()</f><v>46298</v></c><c t='e'><f>A9/0</f><v>#DIV/0!</v></c><c><f>B1</f></c>"
                                + "<c t='b'><v>0</v></c>"))
                .containsExactly("typex", "2", "TRUE", "2026-10-03", "#DIV/0!", "", "FALSE");
    }

    @Test
    void textKeepsItsSpacesItsLinesAndAllItsRuns() throws Exception {
        file.texts(
                "<si><r><rPr><b/></rPr><t xml:space='preserve'>How </t></r><r><t>many?</t></r>"
                        + "<rPh sb='0' eb='1'><t>spoken</t></rPh></si><si><t xml:space='preserve'> a\nb_x000D_ _x005F_x41_ </t></si>");
        assertThat(
                        cells(
                                "<c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='inlineStr'><is><t>„Кой“</t></is></c><c t='s'><v>9</v></c>"))
                .containsExactly("How many?", " a\nb\r _x41_ ", "„Кой“");
    }

    @Test
    void cellsStandInTheirColumnsAndMergedOnesSpeakOnce() throws Exception {
        assertThat(cells("<c r='B5'><v>1</v></c><c r='E5'><v>2</v></c><c r='F5' s='1'/><c r='A5'><v>3</v></c>"))
                .containsExactly("3", "1", "", "", "2");
    }

    @Test
    void hiddenAndForeignSheetsAreReadInTheirOrder() throws Exception {
        String row = "<row><c><v>1</v></c></row>";
        file.sheet("Бележки", row).sheet("choices", "hidden", row).sheet("settings", "veryHidden", row);
        Workbook read = Workbooks.read(file.in(folder));
        assertThat(read.name()).isEqualTo("questions.v2");
        assertThat(read.sheets()).extracting(Sheet::name).containsExactly("Бележки", "choices", "settings");
    }

    @Test
    void emptyRowsAreLeftOutAndTheOthersKeepTheirNumbers() throws Exception {
        file.sheet("survey", """
                <row r='3'><c><v>1</v></c></row><row r='4'/><row r='7'><c t='inlineStr'><is><t>  </t></is></c></row>\
                <row><c><v>2</v></c></row><row r='1048576'><c><v>3</v></c></row>""");
        Sheet sheet = Workbooks.read(file.in(folder)).sheets().getFirst();
        assertThat(sheet.headings()).containsExactly("1");
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(8, 1048576);
    }
}
