package kompas.directory.search.judged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which organisations a judged question means, and how well an answer meets it. */
final class Judgement {

    private static final int DEPTH = 10;

    private static final Map<String, String> CONDITIONS = Map.of(
            "name~", "(o.name -> 'texts')::text ilike '%' || ? || '%'",
            "description~", "(o.description -> 'texts')::text ilike '%' || ? || '%'",
            "settlement=", "s.name ->> 'source' is not null and s.name -> 'texts' ->> (s.name ->> 'source') = ?",
            "municipality=", "m.name -> 'texts' ->> (m.name ->> 'source') = ?",
            "region=",
                    "exists (select from places.parentage p join places.area r on r.id = p.parent_id"
                            + " where p.area_id = m.id and r.name -> 'texts' ->> (r.name ->> 'source') = ?)",
            "reg=",
                    "exists (select from directory.identifier i where i.organisation_id = o.id"
                            + " and i.scheme = 'BG-CHITALISHTA' and i.value = ?)",
            "eik=",
                    "exists (select from directory.identifier i where i.organisation_id = o.id"
                            + " and i.scheme = 'BG-EIK' and i.value = ?)",
            "form=", "o.legal_form = ?",
            "field=", "exists (select from unnest(o.fields) f where f like rtrim(?, '0') || '%')",
            "near=",
                    "exists (select from places.settlement t where t.kind = 'town' and t.name ->> 'source' is not null"
                            + " and t.name -> 'texts' ->> (t.name ->> 'source') = split_part(?, '/', 1)"
                            + " and 111.2 * sqrt((o.latitude - t.latitude) ^ 2"
                            + " + ((o.longitude - t.longitude) * cos(radians(t.latitude))) ^ 2) < 30)");

    private final JdbcClient jdbc;

    Judgement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Grades of the organisations meant; the best rule an organisation meets counts. */
    Map<UUID, Integer> grades(JudgedQuestion question) {
        Map<UUID, Integer> grades = new HashMap<>();
        for (JudgedQuestion.Rule rule : question.rules()) {
            meeting(rule.conditions()).forEach(id -> grades.merge(id, rule.grade(), Math::max));
        }
        return grades;
    }

    private List<UUID> meeting(List<String> conditions) {
        StringBuilder where = new StringBuilder("true");
        List<String> values = new ArrayList<>();
        for (String condition : conditions) {
            String kind = condition.replaceFirst("^([a-z]+[~=]).*$", "$1");
            where.append(" and ").append(CONDITIONS.get(kind));
            values.add(condition.substring(kind.length()));
        }
        return jdbc.sql("select o.id from directory.public_organisation o"
                        + " left join places.area m on m.id = o.municipality_id"
                        + " left join places.settlement s on s.id = o.settlement_id where " + where)
                .params(values)
                .query(UUID.class)
                .list();
    }

    /** nDCG at 10; of a question nothing answers, 1 for no hits and 0 for any. */
    static double gain(List<UUID> hits, Map<UUID, Integer> grades) {
        if (grades.isEmpty()) {
            return hits.isEmpty() ? 1 : 0;
        }
        List<Integer> best =
                grades.values().stream().sorted((one, other) -> other - one).toList();
        List<Integer> got = hits.stream().map(id -> grades.getOrDefault(id, 0)).toList();
        return discounted(got) / discounted(best);
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int place = 0; place < Math.min(DEPTH, grades.size()); place++) {
            sum += (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2));
        }
        return sum;
    }
}
