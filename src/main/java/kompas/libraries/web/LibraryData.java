package kompas.libraries.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kompas.libraries.LibrarySummary;
import kompas.libraries.domain.LibraryProfile;
import kompas.libraries.domain.LibraryProfile.Contact;
import kompas.places.Places;
import kompas.places.Resolution.Precision;
import kompas.shared.kernel.OpeningHours;
import kompas.shared.text.Transliteration;
import kompas.shared.web.JsonLd;
import kompas.shared.web.Page;

/** A library in the words of schema.org; what is invented for a demonstration is never told to machines. */
final class LibraryData {

    private static final Set<Precision> POINTS = Set.of(Precision.ADDRESS, Precision.SETTLEMENT, Precision.POSTCODE);

    private LibraryData() {}

    static JsonLd of(Page page, LibraryProfile profile, Places places) {
        LibrarySummary library = profile.library();
        String name = library.name().in(library.name().source()).text();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Library");
        data.put("@id", page.base() + library.path());
        data.put("name", name);
        if (!Transliteration.isLatin(name)) {
            data.put("alternateName", Transliteration.latin(name));
        }
        data.put("url", page.canonical());
        if (!profile.examples().contains("description")) {
            profile.description()
                    .ifPresent(text ->
                            data.put("description", text.in(page.language()).text()));
        }
        contact(data, library, profile.contact());
        places(data, page, library, places);
        if (!profile.examples().contains("opening_hours")) {
            profile.hours().ifPresent(hours -> data.put("openingHoursSpecification", week(hours)));
        }
        return JsonLd.of(data);
    }

    private static void places(Map<String, Object> data, Page page, LibrarySummary library, Places places) {
        library.point()
                .filter(point -> POINTS.contains(library.precision()))
                .ifPresent(point -> data.put(
                        "geo",
                        Map.of(
                                "@type",
                                "GeoCoordinates",
                                "latitude",
                                point.latitude(),
                                "longitude",
                                point.longitude())));
        List<Map<String, String>> areas = library.serves().stream()
                .flatMap(area -> places.findArea(area).stream())
                .map(area -> Map.of("@type", "AdministrativeArea", "name", area.titled(page.language())))
                .toList();
        data.put("areaServed", areas);
    }

    private static void contact(Map<String, Object> data, LibrarySummary library, Contact contact) {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        contact.street().ifPresent(street -> address.put("streetAddress", street));
        contact.postcode().ifPresent(postcode -> address.put("postalCode", postcode));
        contact.locality().ifPresent(locality -> address.put("addressLocality", locality));
        address.put("addressCountry", library.country());
        data.put("address", address);
        contact.website().ifPresent(website -> data.put("sameAs", website));
        contact.email().ifPresent(email -> data.put("email", email));
        contact.phone().ifPresent(phone -> data.put("telephone", phone));
    }

    private static List<Map<String, String>> week(OpeningHours hours) {
        List<Map<String, String>> week = new ArrayList<>();
        hours.week()
                .forEach((day, spans) -> spans.forEach(span -> {
                    String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
                    week.add(Map.of(
                            "@type",
                            "OpeningHoursSpecification",
                            "dayOfWeek",
                            "https://schema.org/" + name,
                            "opens",
                            span.from().toString(),
                            "closes",
                            span.to().toString()));
                }));
        return week;
    }
}
