package kompas.bench;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import javax.xml.parsers.DocumentBuilderFactory;
import kompas.surveys.workbook.Row;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.xlsform.XlsForm;
import org.xml.sax.InputSource;

/**
 * Compiling a questionnaire of 300 questions in two languages, with lists, conditions and repeats, beside parsing the XForm
 * that comes out of it. Run by {@code bench/xlsform/run.sh}.
 */
final class XlsFormBenchmark {

    private static final int GROUPS = 10;
    private static final int QUESTIONS = 30;
    private static final int WARMING = 100;
    private static final int TRIES = 101;
    private static final double MOST_MILLISECONDS = 200;

    private XlsFormBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Workbook workbook =
                new Workbook("bench", List.of(sheet("survey", survey(), true), sheet("choices", choices(), false)));
        String xform = XlsForm.compile(workbook).xform();
        double compiling = median(() -> XlsForm.compile(workbook));
        double parsing = median(() -> DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xform))));
        System.out.printf(
                "%d questions, %,d characters: compiled in %.1f ms (limit %.0f), %.1f times parsing them (%.1f ms)%n",
                GROUPS * QUESTIONS, xform.length(), compiling, MOST_MILLISECONDS, compiling / parsing, parsing);
        System.exit(compiling > MOST_MILLISECONDS ? 1 : 0);
    }

    private static double median(Callable<?> work) throws Exception {
        for (int i = 0; i < WARMING; i++) {
            work.call();
        }
        double[] milliseconds = new double[TRIES];
        for (int i = 0; i < TRIES; i++) {
            long begin = System.nanoTime();
            work.call();
            milliseconds[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(milliseconds);
        return milliseconds[TRIES / 2];
    }

    private static Sheet sheet(String name, List<List<String>> lines, boolean questions) {
        List<String> headings = questions
                ? List.of("type", "name", "label::English (en)", "label::Dansk (da)", "relevant", "constraint")
                : List.of("list_name", "name", "label::English (en)", "label::Dansk (da)");
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(new Row(rows.size() + 2, line)));
        return new Sheet(name, headings, rows);
    }

    private static List<List<String>> survey() {
        List<List<String>> lines = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            String part = group % 3 == 0 ? "repeat" : "group";
            lines.add(List.of("begin_" + part, "g" + group, "Group", "Gruppe"));
            for (int i = 0; i < QUESTIONS; i++) {
                int number = group * QUESTIONS + i;
                String type =
                        List.of("select_one l" + number % 5, "integer", "text").get(i % 3);
                String relevant = i == 0 ? "" : "${q" + (number - 1) + "} != ''";
                String constraint = i % 3 == 1 ? ". > 0 and . < 150" : "";
                lines.add(List.of(type, "q" + number, "Question after ${q0}", "Spørgsmål", relevant, constraint));
            }
            lines.add(List.of("end_" + part));
        }
        return lines;
    }

    private static List<List<String>> choices() {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            lines.add(List.of("l" + i % 5, "c" + i, "Choice " + i, "Valg " + i));
        }
        return lines;
    }
}
