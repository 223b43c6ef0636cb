package kompas.directory.domain;

import kompas.shared.text.Text;

/** The name of a stored fact in words; several columns may have the same. */
public final class FactTitle {

    private FactTitle() {}

    public static String of(String column, Text t) {
        String key = "directory.fact."
                + switch (column) {
                    case "country",
                            "municipality_id",
                            "settlement_id",
                            "region_id",
                            "place_precision",
                            "longitude",
                            "latitude" -> "place";
                    case "service_area_ids" -> "service_areas";
                    case "parent_id" -> "parent";
                    case "library_id" -> "library";
                    default -> column;
                };
        return t.say(t.knows(key) ? key : "directory.fact.other");
    }
}
