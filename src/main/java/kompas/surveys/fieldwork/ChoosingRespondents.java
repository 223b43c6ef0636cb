package kompas.surveys.fieldwork;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationSearch;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.fieldwork.AskingRows.Candidate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who is asked. Choosing the same again adds nobody twice, and those that want to be left alone are never among them.
 */
@Service
public class ChoosingRespondents {

    private static final int MOST_UNKNOWN = 20;

    private final AskingRows rows;
    private final SurveysPermissions permissions;
    private final DirectoryPermissions directory;
    private final OrganisationSearch search;
    private final AuditLog audit;

    ChoosingRespondents(
            AskingRows rows,
            SurveysPermissions permissions,
            DirectoryPermissions directory,
            OrganisationSearch search,
            AuditLog audit) {
        this.rows = rows;
        this.permissions = permissions;
        this.directory = directory;
        this.search = search;
        this.audit = audit;
    }

    /** Everybody in the areas of the survey. */
    @Transactional
    public Chosen everyone(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.PLAN, survey);
        rows.chosen(survey.id(), "");
        return add(who, survey, "everyone", rows.candidates(areas(survey)));
    }

    /** Those a search in the directory finds, as far as they lie in the areas of the survey. */
    @Transactional
    public Chosen filter(SignedIn who, Survey survey, OrganisationCriteria criteria) {
        permissions.require(who, SurveysAct.PLAN, survey);
        rows.chosen(survey.id(), criteria.toQuery());
        return add(who, survey, "filter", found(who, survey, criteria));
    }

    /** @param slugs the last parts of the addresses of their pages */
    @Transactional
    public Chosen list(SignedIn who, Survey survey, List<String> slugs) {
        permissions.require(who, SurveysAct.PLAN, survey);
        Set<String> known = new HashSet<>(rows.known(slugs));
        Chosen chosen = add(who, survey, "list", rows.candidates(List.of(), slugs));
        return new Chosen(
                chosen.added(),
                chosen.already(),
                chosen.leftOut(),
                slugs.stream()
                        .filter(slug -> !known.contains(slug))
                        .limit(MOST_UNKNOWN)
                        .toList());
    }

    /**
     * A random sample; the seed is kept, and with it the same sample comes out again.
     *
     * @param criteria whom to draw from; empty for everybody in the areas of the survey
     */
    @Transactional
    public Chosen sample(SignedIn who, Survey survey, int size, long seed, Optional<OrganisationCriteria> criteria) {
        permissions.require(who, SurveysAct.PLAN, survey);
        List<Candidate> all = fitting(who, survey, criteria);
        List<UUID> pool =
                all.stream().filter(each -> !each.alone()).map(Candidate::id).toList();
        List<UUID> drawn = Sample.draw(pool, seed, size);
        rows.lock(survey.id());
        String filter = criteria.map(OrganisationCriteria::toQuery).orElse("");
        UUID draw = rows.keep(survey.id(), Sample.of(size, seed, filter, pool.size()), drawn);
        int added = rows.add(survey, "sample", drawn, Optional.of(draw));
        record(who, survey, "sample", added);
        return new Chosen(added, drawn.size() - added, all.size() - pool.size(), List.of());
    }

    /** The samples that were drawn, the latest first. */
    @Transactional(readOnly = true)
    public List<Sample> samples(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.PLAN, survey);
        return rows.draws(survey.id());
    }

    /**
     * Those that fit a choice made before and are not asked: new in the directory since, or changed. Nobody is asked unasked for.
     *
     * @param filter of the list of organisations; "" for everybody in the areas
     */
    public record More(String filter, int count) {}

    /** @param reading understands a filter that was kept */
    @Transactional(readOnly = true)
    public List<More> more(SignedIn who, Survey survey, Function<String, Optional<OrganisationCriteria>> reading) {
        permissions.require(who, SurveysAct.PLAN, survey);
        Set<UUID> asked = rows.asked(survey.id());
        return rows.choices(survey.id()).stream()
                .map(filter -> new More(filter, (int) fitting(who, survey, reading.apply(filter)).stream()
                        .filter(each -> !each.alone() && !asked.contains(each.id()))
                        .count()))
                .filter(more -> more.count() > 0)
                .toList();
    }

    private List<Candidate> fitting(SignedIn who, Survey survey, Optional<OrganisationCriteria> criteria) {
        return criteria.map(asked -> found(who, survey, asked)).orElseGet(() -> rows.candidates(areas(survey)));
    }

    /** How many there are in the areas of the survey that may be asked. */
    @Transactional(readOnly = true)
    public long there(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.PLAN, survey);
        return rows.candidates(areas(survey)).stream()
                .filter(each -> !each.alone())
                .count();
    }

    /** One that nobody knew of; whoever collects may add it. */
    @Transactional
    public void found(SignedIn who, Survey survey, Found found) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        if (rows.add(survey, found)) {
            if (!permissions.may(who, SurveysAct.PLAN, survey)) {
                rows.assign(survey.id(), List.of(found.id()), Optional.of(who.id()));
            }
            record(who, survey, "found", 1);
        }
    }

    /**
     * One that somebody found and that stands in the directory: it is asked from now on, if it was not yet.
     *
     * @return as which one it is asked; empty when it wants to be left alone
     * @throws NotFound when there is no such organisation
     */
    @Transactional
    public Optional<UUID> known(SignedIn who, Survey survey, OrganisationId organisation) {
        permissions.require(who, SurveysAct.COLLECT, survey);
        rows.lock(survey.id());
        Candidate candidate = rows.candidate(organisation.value())
                .orElseThrow(() -> new NotFound("Organisation " + organisation.value()));
        Optional<UUID> asked = rows.respondent(survey.id(), candidate.id());
        if (asked.isPresent() || candidate.alone()) {
            return asked;
        }
        rows.add(survey, "list", List.of(candidate.id()), Optional.empty());
        Optional<UUID> added = rows.respondent(survey.id(), candidate.id());
        if (!permissions.may(who, SurveysAct.PLAN, survey)) {
            rows.assign(survey.id(), added.stream().toList(), Optional.of(who.id()));
        }
        record(who, survey, "list", 1);
        return added;
    }

    /** @return whether it was one nobody had tried to reach yet */
    @Transactional
    public boolean drop(SignedIn who, Survey survey, UUID respondent) {
        permissions.require(who, SurveysAct.PLAN, survey);
        boolean dropped = rows.drop(survey.id(), respondent);
        if (dropped) {
            audit.record(new Act(
                    Optional.of(who.id().value()),
                    "surveys.unask",
                    "survey",
                    survey.id().value(),
                    Map.of("slug", survey.slug()),
                    Map.of()));
        }
        return dropped;
    }

    private List<Candidate> found(SignedIn who, Survey survey, OrganisationCriteria criteria) {
        Set<UUID> hits;
        try (Stream<UUID> ids = search.ids(criteria, who.language())) {
            hits = ids.collect(Collectors.toSet());
        }
        return rows.candidates(areas(survey)).stream()
                .filter(each -> hits.contains(each.id()))
                .toList();
    }

    private Collection<UUID> areas(Survey survey) {
        return survey.areas().stream()
                .flatMap(area -> directory.within(area).stream())
                .collect(Collectors.toSet());
    }

    private Chosen add(SignedIn who, Survey survey, String origin, List<Candidate> all) {
        List<UUID> asked =
                all.stream().filter(each -> !each.alone()).map(Candidate::id).toList();
        rows.lock(survey.id());
        int added = rows.add(survey, origin, asked, Optional.empty());
        record(who, survey, origin, added);
        return new Chosen(added, asked.size() - added, all.size() - asked.size(), List.of());
    }

    private void record(SignedIn who, Survey survey, String origin, int added) {
        if (added > 0) {
            audit.record(new Act(
                    Optional.of(who.id().value()),
                    "surveys.ask",
                    "survey",
                    survey.id().value(),
                    Map.of("slug", survey.slug(), "how", origin, "count", String.valueOf(added)),
                    Map.of()));
        }
    }
}
