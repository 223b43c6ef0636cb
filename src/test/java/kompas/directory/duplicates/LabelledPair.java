package kompas.directory.duplicates;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.duplicates.Particulars.Whereabouts;

/** Two descriptions and the truth about them. */
record LabelledPair(String kind, boolean same, Particulars listed, Particulars entered) {

    static LabelledPair same(Disguise disguise, Particulars listed, Particulars entered) {
        return new LabelledPair(disguise.name(), true, listed, entered);
    }

    static LabelledPair different(String kind, Particulars listed, Particulars entered) {
        return new LabelledPair(kind, false, listed, entered);
    }

    /** All of it on one line, written by hand so that it outlives changes of the records. */
    String line() {
        return String.join("\t", kind, String.valueOf(same), told(listed), told(entered)) + "\n";
    }

    static String told(Particulars one) {
        Whereabouts where = one.whereabouts();
        return Stream.of(
                        one.names(),
                        one.legalForm(),
                        where.country(),
                        where.municipality(),
                        where.settlement(),
                        where.locality(),
                        where.region(),
                        where.postcode(),
                        where.street(),
                        where.point() == null
                                ? ""
                                : where.point().latitude() + " " + where.point().longitude(),
                        one.identifiers(),
                        one.phones(),
                        one.emails(),
                        one.websites())
                .map(fact -> fact == null ? "" : fact.toString())
                .collect(Collectors.joining("|"));
    }
}
