package kompas.directory.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kompas.accounts.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far somebody is with their region: what the data tell, and what they ticked themselves. */
@Service
public class RegionStart {

    private static final String COUNT = """
            select count(*) as organisations, count(*) filter (where k.kinds @> '{register}') as registered,
                   count(*) filter (where k.kinds @> '{file}') as listed,
                   (select count(*) from directory.duplicate_pair p join directory.organisation o on o.id = p.one_id
                    where p.state = 'open' and %1$s) as pairs,
                   (select coalesce(string_agg(step, ' '), '') from directory.start_step where person_id = :who) as ticked
            from directory.organisation o
            left join lateral (
                select array_agg(s.kind) as kinds from directory.source_record r join directory.source s on s.id = r.source_id
                where r.organisation_id = o.id) k on true
            where %1$s""";

    private final LookedAfter lookedAfter;
    private final JdbcClient database;
    private final Clock clock;

    RegionStart(LookedAfter lookedAfter, JdbcClient database, Clock clock) {
        this.lookedAfter = lookedAfter;
        this.database = database;
        this.clock = clock;
    }

    /**
     * How far it is.
     *
     * @param registered organisations that came from a register, {@code listed} from a list of somebody's own
     * @param pairs that may be doubles and nobody looked at
     * @param ticked what was said to be done
     */
    public record Progress(long organisations, long registered, long listed, long pairs, Set<StartStep> ticked) {

        public boolean isDone(StartStep step) {
            return ticked.contains(step)
                    || switch (step) {
                        case REGISTER -> registered > 0;
                        case OWN_LIST -> listed > 0;
                        case DUPLICATES -> organisations > 0 && pairs == 0;
                        case CALLS -> false;
                    };
        }

        public int done() {
            return (int)
                    EnumSet.allOf(StartStep.class).stream().filter(this::isDone).count();
        }

        public boolean finished() {
            return done() == StartStep.values().length;
        }
    }

    /**
     * @param region key of a region, for those who see the whole network
     * @throws kompas.shared.kernel.NotPermitted for somebody without a library
     */
    public Progress of(SignedIn who, String region) {
        Conditions conditions = new Conditions("", LocalDate.now(clock));
        String reach = conditions.reach(lookedAfter.of(who, region));
        return database.sql(COUNT.formatted(reach))
                .params(conditions.values())
                .param("who", who.id().value())
                .query((row, number) -> {
                    Set<StartStep> ticked = EnumSet.noneOf(StartStep.class);
                    for (String code : row.getString("ticked").split(" ")) {
                        StartStep.find(code).ifPresent(ticked::add);
                    }
                    return new Progress(
                            row.getLong("organisations"),
                            row.getLong("registered"),
                            row.getLong("listed"),
                            row.getLong("pairs"),
                            ticked);
                })
                .single();
    }

    /** @param done false takes the tick away */
    @Transactional
    public void tick(SignedIn who, StartStep step, boolean done) {
        lookedAfter.of(who, "");
        database.sql(
                        done
                                ? "insert into directory.start_step (person_id, step) values (:who, :step) on conflict do nothing"
                                : "delete from directory.start_step where person_id = :who and step = :step")
                .param("who", who.id().value())
                .param("step", step.code())
                .update();
    }
}
