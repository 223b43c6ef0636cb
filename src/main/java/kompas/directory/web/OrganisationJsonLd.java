package kompas.directory.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kompas.directory.LegalForm;
import kompas.directory.OrganisationSummary;
import kompas.directory.domain.OrganisationProfile;
import kompas.directory.domain.OrganisationProfile.Address;
import kompas.directory.domain.OrganisationProfile.Identifier;
import kompas.directory.domain.OrganisationProfile.Link;
import kompas.shared.web.JsonLd;
import kompas.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** An organisation in the words of schema.org; what is not known is left out. */
final class OrganisationJsonLd {

    private final OrganisationProfile profile;
    private final Page page;
    private final Map<String, Object> properties = new LinkedHashMap<>();

    private OrganisationJsonLd(OrganisationProfile profile, Page page) {
        this.profile = profile;
        this.page = page;
    }

    static JsonLd of(OrganisationProfile profile, Page page) {
        return new OrganisationJsonLd(profile, page).write();
    }

    private JsonLd write() {
        OrganisationSummary summary = profile.summary();
        String address = page.base() + page.to(summary.path());
        properties.put("@context", "https://schema.org");
        properties.put("@type", isLibrary() ? List.of("NGO", "Library") : "NGO");
        properties.put("@id", page.base() + "/id/organisation/" + summary.id());
        properties.put("url", address);
        properties.put("name", summary.name().in(page.language()).text());
        put("alternateName", alternateNames());
        summary.description()
                .ifPresent(text -> put("description", text.in(page.language()).text()));
        lifetime();
        put("knowsLanguage", profile.kind().languages());
        put("sameAs", sameAs());
        put("identifier", profile.identifiers().stream().map(this::identifier).toList());
        pictures();
        profile.addresses().stream().findFirst().ifPresent(first -> put("address", address(first)));
        location(summary);
        return JsonLd.of(properties);
    }

    private void pictures() {
        profile.logo().ifPresent(logo -> put("logo", page.base() + logo.large()));
        put(
                "image",
                profile.photos().stream()
                        .map(photo -> page.base() + photo.large())
                        .toList());
    }

    private void location(OrganisationSummary summary) {
        summary.location()
                .point()
                .ifPresent(point -> put(
                        "location",
                        Map.of(
                                "@type",
                                "Place",
                                "geo",
                                Map.of(
                                        "@type", "GeoCoordinates",
                                        "latitude", point.latitude(),
                                        "longitude", point.longitude()))));
    }

    private void lifetime() {
        profile.kind().founded().ifPresent(year -> put("foundingDate", String.valueOf(year)));
        profile.closing().on().ifPresent(day -> put("dissolutionDate", day.toString()));
    }

    private boolean isLibrary() {
        return profile.kind().library().isPresent() || profile.summary().legalForm() == LegalForm.CHITALISHTE;
    }

    private List<String> alternateNames() {
        List<String> names = new ArrayList<>(profile.summary().name().texts().values());
        names.addAll(profile.words().otherNames());
        names.remove(profile.summary().name().in(page.language()).text());
        return names;
    }

    private List<String> sameAs() {
        List<String> addresses = new ArrayList<>();
        profile.website().ifPresent(addresses::add);
        profile.links().stream().map(Link::url).forEach(addresses::add);
        return addresses;
    }

    private Map<String, Object> identifier(Identifier identifier) {
        return Map.of("@type", "PropertyValue", "propertyID", identifier.scheme(), "value", identifier.value());
    }

    private static Map<String, Object> address(Address address) {
        Map<String, Object> postal = new LinkedHashMap<>();
        postal.put("@type", "PostalAddress");
        putKnown(postal, "streetAddress", address.street());
        putKnown(postal, "postalCode", address.postcode());
        putKnown(postal, "addressLocality", address.locality());
        putKnown(postal, "addressRegion", address.region());
        putKnown(postal, "addressCountry", address.country());
        return postal;
    }

    private static void putKnown(Map<String, Object> target, String name, @Nullable String value) {
        if (value != null) {
            target.put(name, value);
        }
    }

    private void put(String name, Object value) {
        if (!(value instanceof List<?> list && list.isEmpty())) {
            properties.put(name, value);
        }
    }
}
