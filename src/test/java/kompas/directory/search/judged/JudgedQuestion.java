package kompas.directory.search.judged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** One line of {@code bench/search/judged.tsv}. */
record JudgedQuestion(String category, String language, String words, List<Rule> rules) {

    static List<JudgedQuestion> all() {
        try {
            return Files.readAllLines(Path.of("bench/search/judged.tsv")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(JudgedQuestion::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JudgedQuestion read(String line) {
        String[] parts = line.split("\t", -1);
        List<Rule> rules = parts[3].equals("-")
                ? List.of()
                : Arrays.stream(parts[3].split(";"))
                        .map(String::strip)
                        .map(Rule::read)
                        .toList();
        return new JudgedQuestion(parts[0], parts[1], parts[2], rules);
    }

    /** Organisations that meet all conditions are worth {@code grade}. */
    record Rule(int grade, List<String> conditions) {

        private static Rule read(String text) {
            List<String> conditions = Arrays.stream(text.substring(2).split("&"))
                    .map(String::strip)
                    .toList();
            return new Rule(text.charAt(0) - '0', conditions);
        }
    }
}
