package kompas.directory.duplicates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Pairs of descriptions from a real register: the same organisation disguised, and different ones that look alike. */
final class LabelledPairs {

    /** Never changed: the pairs are frozen with it. */
    static final long SEED = 20_261_123L;

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Particulars> register;
    private final Random random;
    private final Pairing pairing;

    private LabelledPairs(List<Particulars> register) {
        this.register = register;
        this.random = new Random(SEED);
        this.pairing = new Pairing(random);
    }

    /**
     * @param same how many of the same organisation
     * @param different about how many of different ones; fewer where the register has not so many of a kind
     */
    static List<LabelledPair> from(List<Particulars> register, int same, int different) {
        LabelledPairs making = new LabelledPairs(register);
        List<LabelledPair> pairs = new ArrayList<>(making.same(same));
        pairs.addAll(making.different(different));
        return List.copyOf(pairs);
    }

    /** Of everything a pair says: proof that the same pairs were made again. */
    static String fingerprint(List<LabelledPair> pairs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            pairs.forEach(pair -> digest.update(pair.line().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<LabelledPair> same(int wanted) {
        List<LabelledPair> pairs = new ArrayList<>();
        List<Particulars> order = shuffled(register);
        Map<String, Integer> bearers = new HashMap<>();
        register.forEach(one -> bearers.merge(words(one), 1, Integer::sum));
        for (int i = 0; pairs.size() < wanted && i < order.size() * 2; i++) {
            Particulars one = order.get(i % order.size());
            Disguise disguise = Disguise.values()[i % Disguise.values().length];
            LabelledPair pair = pairing.same(one, disguise);
            if (!isHopeless(pair, bearers.getOrDefault(words(one), 0))) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Nobody could tell (initials or another town and nothing else), or there is nothing to tell. */
    private static boolean isHopeless(LabelledPair pair, int bearers) {
        boolean contacts =
                !Collections.disjoint(pair.listed().phones(), pair.entered().phones())
                        || !pair.entered().phones().isEmpty()
                        || !Collections.disjoint(
                                pair.listed().websites(), pair.entered().websites());
        return switch (Disguise.valueOf(pair.kind())) {
            case ABBREVIATED -> words(pair.listed()).equals(words(pair.entered()));
            case MOVED -> !contacts && bearers > 1;
            case INITIALS ->
                words(pair.listed()).equals(words(pair.entered()))
                        || (!contacts
                                && pair.listed().whereabouts().street() == null
                                && !pair.entered().names().getFirst().contains(" "));
            default -> false;
        };
    }

    private List<LabelledPair> different(int wanted) {
        int each = wanted / 6;
        List<LabelledPair> pairs = new ArrayList<>();
        pairs.addAll(alike(
                "SAME_NAME_ELSEWHERE",
                each * 2,
                one -> letters(one) + "|" + one.whereabouts().region(),
                (one, other) -> !town(one).equals(town(other))));
        pairs.addAll(alike(
                "NUMBERED_SISTER",
                each,
                one -> letters(one) + "|" + town(one),
                (one, other) -> number(one) != number(other) && number(one) * number(other) != 0));
        pairs.addAll(alike("SAME_ADDRESS", each, LabelledPairs::address, LabelledPairs::isNamedOtherwise));
        pairs.addAll(alike(
                "NEIGHBOUR",
                each,
                one -> letters(one).split(" ")[0] + "|" + town(one),
                LabelledPairs::isNamedOtherwise));
        shuffled(register).stream().limit(each).map(pairing::branch).forEach(pairs::add);
        return pairs;
    }

    private interface Relation {
        boolean holds(Particulars one, Particulars other);
    }

    /** Real pairs that share what {@code by} says, two of each group at most. */
    private List<LabelledPair> alike(String kind, int wanted, Function<Particulars, String> by, Relation relation) {
        Map<String, List<Particulars>> groups = new LinkedHashMap<>();
        for (Particulars one : shuffled(register)) {
            groups.computeIfAbsent(by.apply(one), key -> new ArrayList<>()).add(one);
        }
        LinkedHashSet<LabelledPair> pairs = new LinkedHashSet<>();
        groups.forEach((key, group) -> {
            if (!key.isEmpty() && group.size() > 1 && pairs.size() < wanted) {
                pairs(kind, group, relation).stream().limit(2).forEach(pairs::add);
            }
        });
        return List.copyOf(pairs);
    }

    private List<LabelledPair> pairs(String kind, List<Particulars> group, Relation relation) {
        List<LabelledPair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < group.size() && i < 10; i++) {
            if (relation.holds(group.get(i), group.get(i + 1))) {
                pairs.add(pairing.different(kind, group.get(i), group.get(i + 1)));
            }
        }
        return pairs;
    }

    /** By more than what a register adds to a name; and not by a year only one of them has. */
    private static boolean isNamedOtherwise(Particulars one, Particulars other) {
        return !bare(one).equals(bare(other)) && (number(one) == 0 || number(one) != number(other));
    }

    private static String bare(Particulars one) {
        return letters(one)
                .replaceAll("\\b(inc|incorporated|corp|corporation|co|ltd|limited|the|of|and)\\b", "")
                .replace(" ", "");
    }

    /** The digits of the name. */
    private static long number(Particulars one) {
        String digits = one.names().getFirst().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits.substring(0, Math.min(18, digits.length())));
    }

    private List<Particulars> shuffled(List<Particulars> list) {
        List<Particulars> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static String words(Particulars one) {
        return NOT_WORDS
                .matcher(one.names().getFirst().toLowerCase(Locale.ROOT).replaceAll("(?<=\\d) ?г\\b\\.?", ""))
                .replaceAll(" ")
                .strip();
    }

    private static String letters(Particulars one) {
        return NOT_LETTERS
                .matcher(one.names().getFirst().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static String town(Particulars one) {
        var where = one.whereabouts();
        String town = where.settlement() != null ? where.settlement() : where.locality();
        return town != null ? town : String.valueOf(where.postcode()).replaceAll(" .*", "");
    }

    private static String address(Particulars one) {
        String street = one.whereabouts().street();
        return street == null ? "" : street + "|" + town(one);
    }
}
