package kompas.directory.duplicates;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kompas.directory.duplicates.Likeness.Place;
import kompas.directory.duplicates.Particulars.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Makes particulars comparable. */
final class LikenessReading {

    private static final int PHONE_DIGITS = 8;
    private static final int SHORTEST_PHONE = 6;
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_PHONES = Pattern.compile("[;,/|]|\\bи\\b|\\bog\\b|\\band\\b");
    private static final Set<String> STREET_WORDS = Set.of(
            "ul", "ulica", "bul", "bulevard", "st", "street", "rd", "road", "ave", "avenue", "vej", "gade", "pl", "dr");

    private final Vocabulary vocabulary;

    LikenessReading(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Likeness read(Particulars one) {
        List<Name> names = one.names().stream()
                .filter(name -> !name.isBlank())
                .map(this::name)
                .filter(name -> !name.words().isEmpty())
                .distinct()
                .toList();
        Set<String> hosts = new LinkedHashSet<>();
        one.websites().forEach(site -> add(hosts, host(site)));
        one.emails().forEach(email -> add(hosts, domain(email)));
        return new Likeness(
                names,
                one.legalForm(),
                place(one.whereabouts()),
                identifiers(one.identifiers()),
                hashed(one.phones().stream().flatMap(LikenessReading::phones).toList()),
                hashed(one.emails().stream()
                        .map(email -> email.strip().toLowerCase(Locale.ROOT))
                        .toList()),
                hosts);
    }

    Name name(String text) {
        return new NameReading(vocabulary).read(text);
    }

    private static Set<String> identifiers(List<String> identifiers) {
        Set<String> bare = new LinkedHashSet<>();
        identifiers.stream()
                .filter(identifier -> identifier.indexOf(':') > 0)
                .forEach(identifier -> bare.add(WHITE.matcher(identifier).replaceAll("")));
        return bare;
    }

    private Place place(Whereabouts where) {
        Set<String> street = new LinkedHashSet<>();
        Set<String> house = new LinkedHashSet<>();
        if (where.street() != null) {
            for (String word : Sounds.words(where.street())) {
                if (Sounds.isNumber(word)) {
                    house.add(word);
                } else if (!STREET_WORDS.contains(word) && !vocabulary.isFiller(word)) {
                    street.add(word);
                }
            }
        }
        return new Place(
                where.country(),
                where.municipality(),
                where.settlement(),
                locality(where.locality()),
                postcode(where.postcode()),
                street,
                house,
                where.point() == null ? Double.NaN : where.point().latitude(),
                where.point() == null ? Double.NaN : where.point().longitude());
    }

    private @Nullable String locality(@Nullable String text) {
        if (text == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder();
        for (String word : Sounds.words(text)) {
            if (!vocabulary.isFiller(word)) {
                kept.append(vocabulary.unabbreviated(word));
            }
        }
        return kept.isEmpty() ? null : kept.toString();
    }

    /** The five digits of nine in America are enough. */
    private static @Nullable String postcode(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String bare = text.toUpperCase(Locale.ROOT).replaceAll("-.*|[^0-9A-Z]", "");
        return bare.isEmpty() ? null : bare;
    }

    private static java.util.stream.Stream<String> phones(String text) {
        return BETWEEN_PHONES
                .splitAsStream(text)
                .map(number -> NOT_DIGITS.matcher(number).replaceAll(""))
                .filter(digits -> digits.length() >= SHORTEST_PHONE)
                .map(digits -> digits.substring(Math.max(0, digits.length() - PHONE_DIGITS)));
    }

    private @Nullable String host(String site) {
        String address = site.strip().toLowerCase(Locale.ROOT);
        try {
            URI uri = URI.create(address.contains("://") ? address : "http://" + address);
            if (uri.getHost() == null) {
                return null;
            }
            String host = uri.getHost().replaceFirst("^(www|m|bg|da|en)\\.", "");
            String path = WHITE.matcher(
                            uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", ""))
                    .replaceAll("");
            return vocabulary.isSharedHost(host) ? (path.length() > 1 ? host + path : null) : host;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable String domain(String email) {
        String domain = email.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*@", "");
        return domain.contains(".") && domain.indexOf(' ') < 0 && !vocabulary.isFreeMail(domain) ? domain : null;
    }

    private static Set<String> hashed(List<String> values) {
        Set<String> hashes = new LinkedHashSet<>();
        values.stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> hashes.add(Long.toString(Keys.hash(value), Character.MAX_RADIX)));
        return hashes;
    }

    private static void add(Set<String> values, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.add(value);
        }
    }
}
