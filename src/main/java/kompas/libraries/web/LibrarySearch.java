package kompas.libraries.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.libraries.LibrarySummary;
import kompas.places.Area;
import kompas.places.Places;
import kompas.places.Settlement;
import kompas.shared.text.Slugs;

/** Whether a library is meant by what somebody typed: every word is part of its name or of where it is, in either script. */
final class LibrarySearch {

    private static final int LONGEST = 200;

    private final List<String> words;

    private LibrarySearch(List<String> words) {
        this.words = words;
    }

    static LibrarySearch of(String typed) {
        String text = typed.strip();
        String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new LibrarySearch(
                bounded.isEmpty() ? List.of() : List.of(folded(bounded).split("-")));
    }

    boolean asksNothing() {
        return words.isEmpty();
    }

    boolean fits(LibrarySummary library, Places places) {
        if (words.isEmpty()) {
            return true;
        }
        String said = said(library, places).stream().map(LibrarySearch::folded).collect(Collectors.joining("-"));
        return words.stream().allMatch(said::contains);
    }

    private static List<String> said(LibrarySummary library, Places places) {
        List<String> said = new ArrayList<>(library.name().texts().values());
        Optional<Area> municipality = library.municipality().flatMap(places::findArea);
        municipality.ifPresent(area -> said.addAll(area.name().texts().values()));
        municipality.map(Area::latin).ifPresent(said::add);
        municipality
                .flatMap(area -> places.regionOf(area.id()))
                .ifPresent(region -> said.addAll(region.name().texts().values()));
        library.settlement()
                .flatMap(places::findSettlement)
                .map(Settlement::latin)
                .ifPresent(said::add);
        return said;
    }

    /** Latin letters in their plainest form: å, aa and a are one, as are ø, oe and o. */
    private static String folded(String text) {
        return Slugs.of(text).replace("ae", "a").replace("oe", "o").replace("aa", "a");
    }
}
