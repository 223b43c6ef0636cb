package kompas.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kompas.surveys.workbook.Workbooks;
import kompas.surveys.xform.Form;
import kompas.surveys.xlsform.XlsForm;

/**
 * Responses to a questionnaire of 24 questions with a repeat, read and held to its rules by JavaRosa, on one thread and on two. Run
 * by {@code bench/xform/run.sh}.
 */
final class FillingBenchmark {

    private static final int WARMING = 3000;
    private static final int TRIES = 5000;
    private static final double MOST_MILLISECONDS = 2;

    private FillingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String xform = XlsForm.compile(Workbooks.markdown("bench", table())).xform();
        Form form = Form.parse(xform, file -> Optional.empty());
        byte[] response = response().getBytes(StandardCharsets.UTF_8);
        milliseconds(form, response, 2, WARMING);
        double one = milliseconds(form, response, 1, TRIES);
        double two = milliseconds(form, response, 2, TRIES);
        System.out.printf(
                "one thread %.2f ms each (limit %.0f), two threads %.2f ms each: %,.0f and %,.0f a second, %.1f times%n",
                one, MOST_MILLISECONDS, two, 1000 / one, 2000 / two, 2 * one / two);
        System.exit(one > MOST_MILLISECONDS ? 1 : 0);
    }

    private static double milliseconds(Form form, byte[] response, int threads, int tries) throws Exception {
        Callable<Void> work = () -> {
            for (int i = 0; i < tries; i++) {
                if (!form.open(new ByteArrayInputStream(response))
                        .breaches("en")
                        .isEmpty()) {
                    throw new IllegalStateException("The response breaks a rule");
                }
            }
            return null;
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(work);
            }
            long begin = System.nanoTime();
            for (Future<Void> done : pool.invokeAll(all)) {
                done.get();
            }
            return (System.nanoTime() - begin) / 1e6 / tries;
        }
    }

    private static String table() {
        StringBuilder table = new StringBuilder("""
                | survey |
                | | type | name | label | relevant | constraint | required | calculation |
                """);
        for (int i = 0; i < 8; i++) {
            table.append("| | text | t" + i + " | Text | | | yes | |\n| | integer | n" + i
                    + " | Number | | . < 1000 | | |\n");
        }
        return table + """
                | | select_one l | s | One | | | | |
                | | select_multiple l | m | Several | | | | |
                | | text | o | More | selected(${m}, 'c1') | | | |
                | | calculate | c | | | | | ${n0} + ${n1} |
                | | begin repeat | r | Person | | | | |
                | | text | a | Name | | | yes | |
                | | integer | b | Age | ${a} != '' | . >= 0 | | |
                | | select_one l | d | One | | | | |
                | | text | e | More | ${b} > 3 | | | |
                | | end repeat | | | | | | |
                | choices |
                | | list_name | name | label |
                | | l | c1 | One |
                | | l | c2 | Two |
                | | l | c3 | Three |
                """;
    }

    private static String response() {
        StringBuilder response = new StringBuilder("<data id=\"bench\">");
        for (int i = 0; i < 8; i++) {
            response.append("<t" + i + ">Текст</t" + i + "><n" + i + ">" + i + "</n" + i + ">");
        }
        response.append("<s>c1</s><m>c1 c2</m><o>x</o><c>1</c>");
        response.append("<r><a>Ана</a><b>5</b><d>c3</d><e>x</e></r>".repeat(3));
        return response + "<meta><instanceID>uuid:1</instanceID></meta></data>";
    }
}
