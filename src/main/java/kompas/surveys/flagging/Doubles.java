package kompas.surveys.flagging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import kompas.surveys.collecting.FlagKind;

/** Answered twice for one organisation, and answers that two have nearly all in common. */
final class Doubles {

    /** Of fewer answers nothing can be said. */
    private static final int ENOUGH = 10;

    /**
     * The share of answers in common from which on one may be copied from the other. Kuriakose and Robbins, Don't get duped:
     * fraud through duplication in public opinion surveys, Statistical Journal of the IAOS 32 (2016), take 85 per cent for
     * long questionnaires; ours are short, and neighbours agree on much.
     */
    private static final double NEARLY_ALL = 0.9;

    /** Every one is held against every other; of more only so many of the newest. */
    private static final int MOST = 3000;

    private Doubles() {}

    /** Several responses of one organisation: each names another. */
    static List<Suspicion> twice(List<Compared> all) {
        Map<UUID, List<Compared>> byWhose = new LinkedHashMap<>();
        all.forEach(one -> one.whose()
                .ifPresent(whose -> byWhose.computeIfAbsent(whose, unused -> new ArrayList<>())
                        .add(one)));
        List<Suspicion> found = new ArrayList<>();
        byWhose.values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> group.forEach(one -> {
                    Compared other = group.getFirst() == one ? group.get(1) : group.getFirst();
                    found.add(new Suspicion(
                            one.id(),
                            FlagKind.DUPLICATE,
                            "",
                            Map.of("other", other.id().toString(), "title", other.title())));
                }));
        return found;
    }

    /** Nearly the same answers for two organisations: each names the one most like it. */
    static List<Suspicion> copied(List<Compared> all) {
        List<Compared> newest = all.subList(Math.max(0, all.size() - MOST), all.size());
        List<int[]> answers = newest.stream().map(Doubles::answers).toList();
        double[] best = new double[newest.size()];
        int[] like = new int[newest.size()];
        for (int i = 0; i < newest.size(); i++) {
            for (int j = 0; j < i; j++) {
                double share = share(answers.get(i), answers.get(j));
                if (share >= NEARLY_ALL && !newest.get(i).sameAs(newest.get(j))) {
                    keep(best, like, i, j, share);
                    keep(best, like, j, i, share);
                }
            }
        }
        return IntStream.range(0, newest.size())
                .filter(i -> best[i] > 0)
                .mapToObj(i -> copied(newest.get(i), newest.get(like[i]), best[i]))
                .toList();
    }

    private static Suspicion copied(Compared one, Compared other, double share) {
        return new Suspicion(
                one.id(),
                FlagKind.COPIED,
                "",
                Map.of("other", other.id().toString(), "title", other.title(), "percent", String.valueOf((int)
                        (share * 100))));
    }

    private static void keep(double[] best, int[] like, int one, int other, double share) {
        if (share > best[one]) {
            best[one] = share;
            like[one] = other;
        }
    }

    /** What somebody answered, as sorted numbers; what the phone noted, files and places are no answers. */
    private static int[] answers(Compared one) {
        return one.answers().entrySet().stream()
                .filter(entry -> !one.facts().noted().contains(entry.getKey())
                        && !one.facts().files().contains(entry.getKey())
                        && !one.facts().places().contains(entry.getKey()))
                .mapToInt(entry -> Objects.hash(entry.getKey(), entry.getValue()))
                .sorted()
                .toArray();
    }

    /** How much of the longer one stands in both; 0 for short ones. */
    private static double share(int[] one, int[] other) {
        int longer = Math.max(one.length, other.length);
        int shorter = Math.min(one.length, other.length);
        if (shorter < ENOUGH || shorter < NEARLY_ALL * longer) {
            return 0;
        }
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) common / longer;
    }
}
