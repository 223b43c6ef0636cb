package kompas.directory.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kompas.directory.duplicates.Particulars.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Makes second descriptions of organisations: what a librarian's own list would say. */
final class Pairing {

    private static final List<String> FORMS_BG = List.of("Народно читалище", "НЧ");
    private static final List<String> FORMS_EN = List.of("Inc", "Ltd");
    private static final List<String> PLACES_BG = List.of("Видин", "Ямбол", "Русе", "Плевен", "Хасково", "Добрич");
    private static final List<String> PLACES_EN =
            List.of("Riverton", "Ashford", "Lakeside", "Milford", "Northgate", "Oakdale");
    private static final List<String> STREETS =
            List.of("Main St", "Park Rd", "ул. Освобождение", "Station Rd", "ул. Трета", "Elm Ave", "High St");

    private final Random random;
    private final Spelling spelling;

    Pairing(Random random) {
        this.random = random;
        this.spelling = new Spelling(random);
    }

    /** The same organisation, listed and entered again. */
    LabelledPair same(Particulars register, Disguise disguise) {
        boolean contacts = disguise == Disguise.SHARED_CONTACT || disguise == Disguise.MOVED;
        Particulars listed = contacts || random.nextInt(3) == 0 ? reachable(register) : register;
        Particulars entered = sparse(listed, disguise == Disguise.RENAMED);
        String name = listed.names().getFirst();
        Particulars other = switch (disguise) {
            case MISSPELT -> named(entered, spelling.slip(name));
            case TRANSLITERATED ->
                named(entered, isBulgarian(listed) ? spelling.latin(name) : spelling.reworded(name, "The"));
            case ABBREVIATED -> named(entered, spelling.shortened(name));
            case INITIALS -> at(named(entered, spelling.initials(name)), listed.whereabouts());
            case MOVED -> at(shared(listed, entered), elsewhere(listed.whereabouts()));
            case LEGAL_FORM -> named(entered, otherForm(listed, name));
            case SHARED_CONTACT ->
                named(shared(listed, entered), spelling.reworded(name, isBulgarian(listed) ? "клуб" : "Team"));
            case RENAMED -> named(entered, (isBulgarian(listed) ? "Нов живот " : "New Hope ") + random.nextInt(99));
            case TWICE -> named(entered, otherForm(listed, spelling.slip(name)));
        };
        return LabelledPair.same(disguise, listed, other);
    }

    /** Another organisation as it would be entered: real, and not the one it is compared with. */
    LabelledPair different(String kind, Particulars listed, Particulars other) {
        Particulars entered = sparse(other, false);
        String name = entered.names().getFirst();
        return LabelledPair.different(
                kind,
                listed,
                random.nextInt(3) == 0 ? named(entered, otherForm(entered, name)) : titled(entered, name));
    }

    /** A local branch of a listed organisation, in another town, often with the head's site. */
    LabelledPair branch(Particulars register) {
        Particulars head = reachable(register);
        boolean bulgarian = isBulgarian(head);
        List<String> places = bulgarian ? PLACES_BG : PLACES_EN;
        String place = places.get(random.nextInt(places.size()));
        String name = head.names().getFirst();
        List<String> ways = bulgarian
                ? List.of(name + " – клон " + place, name + ", регионална структура " + place, name + " " + place)
                : List.of(name + " " + place + " Branch", name + " of " + place, name + ", " + place + " Chapter");
        Whereabouts there =
                new Whereabouts(head.whereabouts().country(), null, null, place, null, postcode(bulgarian), null, null);
        return LabelledPair.different(
                "BRANCH",
                head,
                new Particulars(
                        List.of(ways.get(random.nextInt(ways.size()))),
                        null,
                        there,
                        List.of(),
                        random.nextInt(5) == 0 ? head.phones() : List.of(),
                        List.of(),
                        random.nextBoolean() ? head.websites() : List.of()));
    }

    private Particulars reachable(Particulars one) {
        String number = String.format(Locale.ROOT, "%07d", random.nextInt(10_000_000));
        String phone = isBulgarian(one)
                ? "08" + (7 + random.nextInt(3)) + number
                : "(" + (201 + random.nextInt(700)) + ") " + number.substring(0, 3) + "-" + number.substring(3);
        String host = "www.o" + random.nextInt(1_000_000) + (isBulgarian(one) ? ".bg" : ".org");
        boolean site = random.nextBoolean();
        return new Particulars(
                one.names(),
                one.legalForm(),
                one.whereabouts(),
                one.identifiers(),
                List.of(phone),
                random.nextInt(3) == 0 ? List.of("info@" + host.substring(4)) : List.of(),
                site && one.websites().isEmpty() ? List.of("http://" + host + "/") : one.websites());
    }

    /** What a hand-kept list still says: no number as a rule, no point, the street half of the time. */
    private Particulars sparse(Particulars one, boolean number) {
        Whereabouts where = one.whereabouts();
        boolean precise = random.nextInt(10) > 0;
        return new Particulars(
                List.of(titled(one.names().getFirst())),
                random.nextBoolean() ? one.legalForm() : null,
                new Whereabouts(
                        where.country(),
                        where.municipality(),
                        precise ? where.settlement() : null,
                        where.locality(),
                        random.nextBoolean() ? where.region() : null,
                        where.locality() == null || random.nextInt(3) > 0 ? where.postcode() : null,
                        random.nextBoolean() ? where.street() : null,
                        random.nextInt(3) == 0 ? where.point() : null),
                number ? one.identifiers() : List.of(),
                List.of(),
                List.of(),
                random.nextInt(4) == 0 ? one.websites() : List.of());
    }

    private Particulars shared(Particulars listed, Particulars entered) {
        String phone = listed.phones().getFirst();
        boolean international = random.nextBoolean();
        String written = !international
                ? phone
                : isBulgarian(listed) ? "+359 " + phone.substring(1) : "+1 " + phone.replaceAll("\\D", "");
        boolean site = !listed.websites().isEmpty() && random.nextBoolean();
        return new Particulars(
                entered.names(),
                entered.legalForm(),
                entered.whereabouts(),
                entered.identifiers(),
                site ? List.of() : List.of(written),
                random.nextBoolean() ? listed.emails() : List.of(),
                site ? listed.websites() : List.of());
    }

    private Whereabouts elsewhere(Whereabouts where) {
        boolean sameTown = random.nextInt(5) < 3;
        boolean bulgarian = "BG".equals(where.country());
        List<String> places = bulgarian ? PLACES_BG : PLACES_EN;
        return new Whereabouts(
                where.country(),
                sameTown ? where.municipality() : null,
                sameTown ? where.settlement() : null,
                sameTown ? where.locality() : places.get(random.nextInt(places.size())),
                where.region(),
                sameTown ? where.postcode() : null,
                STREETS.get(random.nextInt(STREETS.size())) + " " + (1 + random.nextInt(120)),
                null);
    }

    private String otherForm(Particulars one, String name) {
        List<String> forms = isBulgarian(one) ? FORMS_BG : FORMS_EN;
        String bare = name.replaceAll("(?iu)[ ,]+(inc|incorporated|ltd|limited)\\.?$", "");
        if (!bare.equals(name)) {
            return bare;
        }
        String form = forms.get(random.nextInt(2));
        return isBulgarian(one) ? form + (random.nextBoolean() ? " „" + name + "“" : " " + name) : name + ", " + form;
    }

    private String postcode(boolean bulgarian) {
        return bulgarian
                ? String.valueOf(1000 + random.nextInt(8999))
                : String.valueOf(10_000 + random.nextInt(89_999));
    }

    private Particulars titled(Particulars one, String name) {
        return named(one, titled(name));
    }

    /** As it stands, in capitals or with capitals at the beginnings. */
    private String titled(String name) {
        if (random.nextInt(3) == 0) {
            return name;
        }
        StringBuilder titled = new StringBuilder();
        List<String> words =
                new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
        words.removeIf(String::isEmpty);
        words.forEach(word -> titled.append(titled.isEmpty() ? "" : " ")
                .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(word.substring(1)));
        return titled.toString();
    }

    private static Particulars named(Particulars one, String name) {
        return new Particulars(
                List.of(name),
                one.legalForm(),
                one.whereabouts(),
                one.identifiers(),
                one.phones(),
                one.emails(),
                one.websites());
    }

    private static Particulars at(Particulars one, @Nullable Whereabouts where) {
        return new Particulars(
                one.names(),
                one.legalForm(),
                where == null ? Whereabouts.UNKNOWN : where,
                one.identifiers(),
                one.phones(),
                one.emails(),
                one.websites());
    }

    private static boolean isBulgarian(Particulars one) {
        return "BG".equals(one.whereabouts().country());
    }
}
