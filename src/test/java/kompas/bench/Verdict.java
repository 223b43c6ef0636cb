package kompas.bench;

/** A figure beside its limit. */
public final class Verdict {

    private Verdict() {}

    public static void atMost(String what, double figure, double limit) {
        say(what, figure, "at most", limit, figure <= limit);
    }

    public static void atLeast(String what, double figure, double limit) {
        say(what, figure, "at least", limit, figure >= limit);
    }

    private static void say(String what, double figure, String relation, double limit, boolean kept) {
        System.out.printf("%s: %.2f (%s %.2f) %s%n", what, figure, relation, limit, kept ? "kept" : "MISSED");
    }
}
