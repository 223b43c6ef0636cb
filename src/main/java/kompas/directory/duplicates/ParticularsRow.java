package kompas.directory.duplicates;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kompas.directory.duplicates.Particulars.Whereabouts;
import kompas.shared.kernel.Point;

/**
 * Particulars as a statement answers them: {@code all_names, legal_form, country, municipality_id, settlement_id, locality,
 * region, postcode, street, place_precision, longitude, latitude, identifiers, phones, emails, links, website}.
 */
public final class ParticularsRow {

    private ParticularsRow() {}

    public static Particulars read(ResultSet row) throws SQLException {
        List<String> websites = texts(row, "links");
        if (row.getString("website") != null) {
            websites.add(row.getString("website"));
        }
        return new Particulars(
                texts(row, "all_names"),
                row.getString("legal_form"),
                whereabouts(row),
                texts(row, "identifiers"),
                texts(row, "phones"),
                texts(row, "emails"),
                websites);
    }

    /** A point that only stands for a settlement or an area would seem to say more than it does. */
    private static Whereabouts whereabouts(ResultSet row) throws SQLException {
        boolean exact = "address".equals(row.getString("place_precision")) && row.getObject("latitude") != null;
        return new Whereabouts(
                row.getString("country"),
                row.getString("municipality_id"),
                row.getString("settlement_id"),
                row.getString("locality"),
                row.getString("region"),
                row.getString("postcode"),
                row.getString("street"),
                exact ? new Point(row.getDouble("latitude"), row.getDouble("longitude")) : null);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return new ArrayList<>(Arrays.asList((String[]) array.getArray()));
    }
}
