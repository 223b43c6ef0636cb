package kompas.directory.importing.record;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a register's numbers look like, where its rules are known. */
final class Scheme {

    private static final int[] EIK = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final int[] EIK_AGAIN = {3, 4, 5, 6, 7, 8, 9, 10};
    private static final int[] EIK_BRANCH = {2, 7, 3, 5};
    private static final int[] EIK_BRANCH_AGAIN = {4, 9, 5, 7};
    private static final int[] CVR = {2, 7, 6, 5, 4, 3, 2, 1};

    private static final Predicate<String> NINE_DIGITS =
            Pattern.compile("[0-9]{9}").asMatchPredicate();
    private static final Predicate<String> EIGHT_DIGITS =
            Pattern.compile("[1-9][0-9]{7}").asMatchPredicate();
    private static final Predicate<String> NINE_OR_THIRTEEN =
            Pattern.compile("[0-9]{9}|[0-9]{13}").asMatchPredicate();

    private Scheme() {}

    enum Judgement {
        SOUND,
        /** Unusual, but the register has such numbers. */
        DOUBTFUL,
        WRONG
    }

    static Judgement judge(String scheme, String value) {
        return switch (scheme) {
            case "BG-EIK" -> eik(value) ? Judgement.SOUND : Judgement.WRONG;
            case "DK-CVR" -> cvr(value);
            case "US-EIN" -> NINE_DIGITS.test(value) ? Judgement.SOUND : Judgement.WRONG;
            default -> Judgement.SOUND;
        };
    }

    private static boolean eik(String value) {
        if (!NINE_OR_THIRTEEN.test(value)) {
            return false;
        }
        boolean nine = digit(value, 8) == check(value, 0, EIK, EIK_AGAIN);
        return nine && (value.length() == 9 || digit(value, 12) == check(value, 8, EIK_BRANCH, EIK_BRANCH_AGAIN));
    }

    private static int check(String value, int from, int[] weights, int[] again) {
        int rest = sum(value, from, weights) % 11;
        return rest < 10 ? rest : sum(value, from, again) % 11 % 10;
    }

    /** Danish numbers given out since 2007 need not fulfil modulus 11. */
    private static Judgement cvr(String value) {
        if (!EIGHT_DIGITS.test(value)) {
            return Judgement.WRONG;
        }
        return sum(value, 0, CVR) % 11 == 0 ? Judgement.SOUND : Judgement.DOUBTFUL;
    }

    private static int sum(String value, int from, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(value, from + i) * weights[i];
        }
        return sum;
    }

    private static int digit(String value, int at) {
        return value.charAt(at) - '0';
    }
}
