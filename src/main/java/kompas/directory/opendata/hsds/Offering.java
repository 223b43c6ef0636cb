package kompas.directory.opendata.hsds;

import java.util.List;
import java.util.UUID;
import kompas.directory.opendata.PublishedOrganisation;
import org.jspecify.annotations.Nullable;

/** An entry of the list of services: one an organisation states, or the one derived of an organisation that states none. */
record Offering(PublishedOrganisation organisation, PublishedOrganisation.@Nullable Service stated) {

    static List<Offering> of(PublishedOrganisation organisation) {
        return organisation.services().isEmpty()
                ? List.of(new Offering(organisation, null))
                : organisation.services().stream()
                        .map(service -> new Offering(organisation, service))
                        .toList();
    }

    UUID id() {
        return stated == null ? organisation.derivedServiceId() : stated.id();
    }

    /** A derived entry is as alive as its organisation. */
    String status() {
        if (stated != null) {
            return stated.status();
        }
        return switch (organisation.status()) {
            case "dormant" -> "inactive";
            case "closed" -> "defunct";
            default -> "active";
        };
    }
}
