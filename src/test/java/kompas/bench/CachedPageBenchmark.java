package kompas.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;

/** Pages that lie in memory beside the same bytes from a bare servlet of the same server: wrk on both, in turns. */
final class CachedPageBenchmark {

    private static final int PAIRS = 5;
    private static final Pattern RATE = Pattern.compile("Requests/sec: +([0-9.]+)");

    private final Reader reader;
    private final MemoryFloor floor;
    private final int port;
    private final int seconds;

    CachedPageBenchmark(Reader reader, MemoryFloor floor, int port, int seconds) {
        this.reader = reader;
        this.floor = floor;
        this.port = port;
        this.seconds = seconds;
    }

    /** @param limit the least share of the bare rate */
    void run(List<String> pages, double limit) throws IOException, InterruptedException {
        for (String page : pages) {
            floor.hold(page, reader.answer(page, new LinkedMultiValueMap<>()));
            rate(page);
            rate(MemoryFloor.PATH + page);
            double[] ratios = new double[PAIRS];
            double[] rates = new double[PAIRS];
            for (int pair = 0; pair < PAIRS; pair++) {
                rates[pair] = rate(page);
                ratios[pair] = rates[pair] / rate(MemoryFloor.PATH + page);
            }
            System.out.printf("from memory, %s: %,.0f a second%n", page, median(rates));
            Verdict.atLeast("  share of the bare rate", median(ratios), limit);
        }
    }

    private static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private double rate(String path) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c8",
                        "-d" + seconds + "s",
                        "-H",
                        "Accept-Encoding: gzip",
                        "http://127.0.0.1:" + port + path)
                .redirectErrorStream(true)
                .start();
        String said = String.join("\n", wrk.inputReader().lines().toList());
        wrk.waitFor();
        Matcher rate = RATE.matcher(said);
        if (!rate.find() || said.contains("Non-2xx")) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
