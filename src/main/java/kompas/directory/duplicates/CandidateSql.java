package kompas.directory.duplicates;

/** Which organisations are worth comparing: those with enough keys in common, see {@link Blocks}. */
final class CandidateSql {

    /** Of everything with everything, as (number, number). */
    static final String PAIRS = """
            create temp table candidate on commit drop as
            with bearing as (
                select array_agg(number) as numbers, count(*) as bearers
                from (select unnest(keys) as key, number from directory.likeness) borne
                group by key having count(*) between 2 and %1$d)
            select one, other from bearing, unnest(numbers) one, unnest(numbers) other where one < other
            group by one, other having sum(case when bearers <= %2$d then %3$d else 1 end) >= %3$d""".formatted(Blocks.MANY, Blocks.FEW, Blocks.ENOUGH);

    /** Those of a full run with what is compared. */
    static final String FORMS = """
            select a.organisation_id as one, b.organisation_id as other, a.form as one_form, b.form as other_form
            from candidate c join directory.likeness a on a.number = c.one join directory.likeness b on b.number = c.other
            order by c.one""";

    /** For descriptions given as parallel arrays of (description, key): the most promising of each. */
    static final String LOOKALIKES = """
            with asked as (select * from unnest(cast(:descriptions as int[]), cast(:keys as bigint[])) as t(description, key)),
            bearing as (
                select k.key, b.organisation_id, count(*) over (partition by k.key) as bearers
                from (select distinct key from asked) k
                cross join lateral directory.bearing(k.key, :many + 1) as b(organisation_id)),
            promising as (
                select a.description, b.organisation_id, sum(case when bearers <= :few then :enough else 1 end) as strength
                from asked a join bearing b using (key) where b.bearers <= :many
                group by a.description, b.organisation_id
                having sum(case when bearers <= :few then :enough else 1 end) >= :enough)
            select description, organisation_id, form from (
                select *, row_number() over (partition by description order by strength desc) as place from promising) p
            join directory.likeness using (organisation_id) where place <= :most""";

    private CandidateSql() {}
}
