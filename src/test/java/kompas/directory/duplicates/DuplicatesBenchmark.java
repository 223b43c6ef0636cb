package kompas.directory.duplicates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Judges one split and lists its errors. Run by {@code bench/duplicates/run}. */
final class DuplicatesBenchmark {

    private static final int LISTED = 400;

    private DuplicatesBenchmark() {}

    /** @param arguments a {@link Split} and the file or folder of its register */
    public static void main(String[] arguments) throws IOException {
        Split split = Split.valueOf(arguments[0]);
        List<Particulars> register = split.register(Path.of(arguments[1]));
        Judgement judgement = Judgement.of(register, split.pairs(register));
        System.out.println("## " + split + "\n\n" + judgement.summary());
        judgement.verdicts().stream()
                .filter(Judgement.Verdict::wrong)
                .limit(LISTED)
                .forEach(DuplicatesBenchmark::tell);
    }

    private static void tell(Judgement.Verdict verdict) {
        System.out.printf(
                "- %s, %.2f%s %s%n  - `%s`%n  - `%s`%n",
                verdict.pair().kind(),
                verdict.comparison().score(),
                verdict.compared() ? "" : ", never compared",
                verdict.comparison().signals(),
                LabelledPair.told(verdict.pair().listed()),
                LabelledPair.told(verdict.pair().entered()));
    }
}
