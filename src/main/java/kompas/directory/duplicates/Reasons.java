package kompas.directory.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.directory.duplicates.Likeness.Place;
import org.jspecify.annotations.Nullable;

/** Turns signals into what people are told. */
final class Reasons {

    private Reasons() {}

    static List<Reason> of(Likeness one, Likeness other, Map<Signal, Double> signals, Comparing.@Nullable Names names) {
        List<Reason> reasons = new ArrayList<>();
        if (signals.containsKey(Signal.SAME_IDENTIFIER)) {
            reasons.add(new Reason("same_identifier", first(one.identifiers(), other.identifiers())));
        }
        if (names != null) {
            name(reasons, names, signals);
        }
        said(reasons, signals, Signal.SAME_PHONE, Signal.SAME_EMAIL);
        if (signals.containsKey(Signal.SAME_SITE)) {
            reasons.add(new Reason("same_site", first(one.hosts(), other.hosts())));
        }
        said(reasons, signals, Signal.SAME_ADDRESS, Signal.SAME_PLACE);
        distance(reasons, one.place(), other.place());
        said(
                reasons,
                signals,
                Signal.ELSEWHERE,
                Signal.OTHER_ADDRESS,
                Signal.OTHER_NUMBER,
                Signal.OTHER_LEGAL_FORM,
                Signal.RELATIVE,
                Signal.OTHER_PHONE,
                Signal.OTHER_SITE,
                Signal.OTHER_IDENTIFIER);
        return List.copyOf(reasons);
    }

    private static void name(List<Reason> reasons, Comparing.Names names, Map<Signal, Double> signals) {
        double alike = names.comparison().alike();
        boolean scripts = names.one().cyrillic() != names.other().cyrillic();
        if (signals.containsKey(Signal.NAME_EQUAL)
                && Set.copyOf(names.one().words())
                        .equals(Set.copyOf(names.other().words()))) {
            reasons.add(Reason.of(scripts ? "same_name_other_script" : "same_name"));
            return;
        }
        if (signals.containsKey(Signal.INITIALS)) {
            reasons.add(Reason.of("initials"));
            return;
        }
        if (alike >= 0.6) {
            String percent = String.valueOf(Math.min(99, Math.round(alike * 100)));
            reasons.add(new Reason(scripts ? "similar_name_other_script" : "similar_name", percent));
        }
    }

    private static void distance(List<Reason> reasons, Place one, Place other) {
        if (one.hasPoint() && other.hasPoint()) {
            long metres = Math.round(Proximity.kilometres(one, other) * 100) * 10;
            reasons.add(new Reason("metres_apart", String.valueOf(metres)));
        }
    }

    private static void said(List<Reason> reasons, Map<Signal, Double> signals, Signal... candidates) {
        for (Signal signal : candidates) {
            if (signals.containsKey(signal)) {
                reasons.add(Reason.of(signal.key()));
            }
        }
    }

    private static String first(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.stream().sorted().findFirst().orElse("");
    }
}
