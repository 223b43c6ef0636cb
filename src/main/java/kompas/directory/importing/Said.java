package kompas.directory.importing;

import java.util.LinkedHashSet;
import java.util.Set;
import kompas.directory.importing.record.StagedColumn;

/** Which facts of the directory a file speaks of, by the columns of ours it fills. */
final class Said {

    private static final Set<String> PLACE = Set.of(
            "country",
            "region",
            "municipality",
            "settlement",
            "region_code",
            "municipality_code",
            "settlement_code",
            "postcode",
            "longitude",
            "latitude",
            "precision");
    private static final Set<String> ADDRESS =
            Set.of("street", "postcode", "settlement", "region", "address_visible", "more_addresses");
    private static final Set<String> CONTACT = Set.of(
            "email",
            "phone",
            "contact_name",
            "contact_role",
            "contact_email",
            "contact_phone",
            "contact_visibility",
            "contacts");

    private Said() {}

    static Set<String> by(Set<String> columns) {
        Set<String> said = new LinkedHashSet<>();
        for (String column : columns) {
            String plain = column.replaceFirst("@.*", "");
            if (PLACE.contains(plain)) {
                StagedColumn.columnsOfOrganisation().stream()
                        .filter(staged -> staged.unit().equals("place"))
                        .forEach(staged -> said.add(staged.column()));
            }
            if (ADDRESS.contains(plain)) {
                said.add("addresses");
            }
            if (CONTACT.contains(plain)) {
                said.add("contacts");
            }
            said.add(
                    switch (plain) {
                        case "offers" -> "needs";
                        case "service_areas" -> "service_area_ids";
                        default -> plain;
                    });
        }
        return said;
    }
}
