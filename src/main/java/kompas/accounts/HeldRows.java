package kompas.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;

/** Reads the columns a person is told of, all as text; what is null is left out. */
public record HeldRows(List<String> columns) implements RowMapper<Map<String, String>> {

    @Override
    public Map<String, String> mapRow(ResultSet row, int number) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : columns) {
            String value = row.getString(column);
            if (value != null && !value.isEmpty()) {
                values.put(column, value);
            }
        }
        return values;
    }
}
