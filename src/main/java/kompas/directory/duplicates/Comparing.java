package kompas.directory.duplicates;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kompas.directory.duplicates.Likeness.Place;
import org.jspecify.annotations.Nullable;

/** Compares two organisations by everything that is known of both. */
final class Comparing {

    private static final double CLOSE_KM = 0.2;
    private static final double FAR_KM = 4;
    private static final double NEAR_KM = 12;
    private static final double SURE_RARITY = 40;

    private final Weights weights;
    private final Vocabulary vocabulary;
    private final WordCounts counts;

    Comparing(Weights weights, Vocabulary vocabulary, WordCounts counts) {
        this.weights = weights;
        this.vocabulary = vocabulary;
        this.counts = counts;
    }

    Comparison compare(Likeness one, Likeness other) {
        Map<Signal, Double> signals = Comparison.none();
        Signal place = Proximity.of(one.place(), other.place());
        signals.put(place, 1.0);
        Set<String> places = places(one.place(), other.place());
        Names best = names(one, other, places);
        if (best != null) {
            name(signals, best, place == Signal.ELSEWHERE);
        }
        forms(signals, one, other, best);
        address(signals, one.place(), other.place(), place);
        contacts(signals, one, other, place == Signal.ELSEWHERE);
        double score = Comparison.score(signals, weights);
        return new Comparison(score, signals, Reasons.of(one, other, signals, best));
    }

    /** The two names that resemble each other most. */
    record Names(Name one, Name other, NameComparison comparison) {}

    private @Nullable Names names(Likeness one, Likeness other, Set<String> places) {
        Names best = null;
        for (Name here : one.names()) {
            for (Name there : other.names()) {
                NameComparison comparison = NameComparison.of(here, there, counts, vocabulary, places);
                if (best == null || comparison.alike() > best.comparison.alike()) {
                    best = new Names(here, there, comparison);
                }
            }
        }
        return best;
    }

    /** The words of the place itself say nothing in a name; those of another place say much. */
    private static Set<String> places(Place one, Place other) {
        Set<String> places = new HashSet<>();
        if (one.locality() != null && one.locality().equals(other.locality())) {
            places.add(one.locality());
        }
        return places;
    }

    private static void name(Map<Signal, Double> signals, Names names, boolean elsewhere) {
        NameComparison comparison = names.comparison();
        double alike = Math.max(0, (comparison.alike() - 0.4) / 0.6);
        signals.put(Signal.NAME_ALIKE, alike);
        signals.put(Signal.NAME_RARE, alike * Math.min(1, comparison.rarity() / SURE_RARITY));
        put(signals, Signal.NAME_EQUAL, comparison.alike() > 0.99);
        put(signals, Signal.NAME_WITHIN, !elsewhere && comparison.within() > 0.95 && comparison.alike() <= 0.99);
        put(signals, Signal.RELATIVE, comparison.relative());
        boolean initials = comparison.initials() && comparison.alike() < 0.6;
        put(signals, Signal.INITIALS, initials);
        signals.put(Signal.WORDS_DIFFER, initials ? 0 : comparison.differing());
        if (elsewhere) {
            signals.put(Signal.NAME_ELSEWHERE, alike);
        }
        Set<String> here = names.one().numbers();
        Set<String> there = names.other().numbers();
        boolean numbered = !here.isEmpty() && !there.isEmpty();
        put(signals, Signal.SAME_NUMBER, numbered && here.equals(there));
        put(signals, Signal.OTHER_NUMBER, numbered && !here.containsAll(there) && !there.containsAll(here));
    }

    private static void forms(Map<Signal, Double> signals, Likeness one, Likeness other, @Nullable Names names) {
        Set<String> here = forms(one, names == null ? Set.of() : names.one().forms());
        Set<String> there =
                forms(other, names == null ? Set.of() : names.other().forms());
        put(signals, Signal.OTHER_LEGAL_FORM, !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there));
    }

    private static Set<String> forms(Likeness one, Set<String> ofName) {
        String form = one.form();
        if (form == null || form.equals("other") || form.equals("informal_group")) {
            return ofName;
        }
        Set<String> forms = new HashSet<>(ofName);
        forms.add(form);
        return forms;
    }

    private static void address(Map<Signal, Double> signals, Place one, Place other, Signal place) {
        boolean known = !one.street().isEmpty() && !other.street().isEmpty();
        boolean sameStreet = known && !Collections.disjoint(one.street(), other.street());
        boolean sameHouse = one.house().equals(other.house()) && !one.house().isEmpty();
        if (place != Signal.ELSEWHERE) {
            put(signals, Signal.SAME_ADDRESS, sameStreet && sameHouse);
            put(signals, Signal.OTHER_ADDRESS, known && !(sameStreet && sameHouse));
        }
        if (one.hasPoint() && other.hasPoint()) {
            double kilometres = Proximity.kilometres(one, other);
            put(signals, Signal.CLOSE, kilometres < CLOSE_KM);
            put(signals, Signal.FAR, kilometres > (place == Signal.SAME_PLACE ? FAR_KM : NEAR_KM));
        }
    }

    private static void contacts(Map<Signal, Double> signals, Likeness one, Likeness other, boolean elsewhere) {
        boolean phone = shared(one.phones(), other.phones());
        boolean email = shared(one.emails(), other.emails());
        boolean site = shared(one.hosts(), other.hosts());
        put(signals, Signal.SAME_PHONE, phone);
        put(
                signals,
                Signal.OTHER_PHONE,
                !phone && !one.phones().isEmpty() && !other.phones().isEmpty());
        put(signals, Signal.SAME_EMAIL, email);
        put(signals, Signal.SAME_SITE, site);
        put(
                signals,
                Signal.OTHER_SITE,
                !site && !one.hosts().isEmpty() && !other.hosts().isEmpty());
        put(signals, Signal.CONTACT_ELSEWHERE, elsewhere && (phone || email || site));
        boolean identifier = shared(one.identifiers(), other.identifiers());
        put(signals, Signal.SAME_IDENTIFIER, identifier);
        put(signals, Signal.OTHER_IDENTIFIER, !identifier && contradict(one.identifiers(), other.identifiers()));
    }

    /** Both have a number of the same register, and not the same one. */
    private static boolean contradict(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(identifier -> {
            String scheme = identifier.substring(0, identifier.indexOf(':') + 1);
            return other.stream().anyMatch(number -> number.startsWith(scheme));
        });
    }

    private static boolean shared(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !Collections.disjoint(one, other);
    }

    private static void put(Map<Signal, Double> signals, Signal signal, boolean there) {
        if (there) {
            signals.put(signal, 1.0);
        }
    }
}
