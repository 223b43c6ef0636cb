package kompas.directory.confirming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.jobs.JobId;
import kompas.jobs.JobState;
import kompas.jobs.Jobs;
import kompas.shared.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many organisations are asked at once, without waiting for their night: all of a network, or some of somebody's list. */
@Service
public class AskingMany {

    private static final UUID THE_NETWORK = new UUID(0, 0);

    private final Turns turns;
    private final Sending sending;
    private final Jobs jobs;
    private final AuditLog audit;
    private final DirectoryPermissions permissions;
    private final Clock clock;

    AskingMany(Turns turns, Sending sending, Jobs jobs, AuditLog audit, DirectoryPermissions permissions, Clock clock) {
        this.turns = turns;
        this.sending = sending;
        this.jobs = jobs;
        this.audit = audit;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Whom it is about: everybody, or those that were picked. */
    public record Whom(Optional<Collection<OrganisationId>> picked) {

        public static final Whom EVERYBODY = new Whom(Optional.empty());

        /** As much as one job is started with. */
        public static final int MOST = 1000;

        public static Whom picked(Collection<OrganisationId> organisations) {
            return new Whom(Optional.of(List.copyOf(organisations)));
        }
    }

    /** Whether a mail would go anywhere; in a demonstration it may rest in the mailbox. */
    public boolean mailIsSent() {
        return sending.possible();
    }

    /** How many of them would be asked, and how many not and why; what is not this person's to ask does not count. */
    @Transactional(readOnly = true)
    public Map<Turn, Long> count(SignedIn who, Whom whom) {
        return turns.count(whom.picked(), reach(who, whom), LocalDate.now(clock));
    }

    /**
     * Begins to ask, in a job.
     *
     * @param expected how many were shown before; when there are more they are to be shown first
     * @return the job, an old one when one is at it already; empty when nobody is asked
     */
    @Transactional
    public Optional<JobId> ask(SignedIn who, Whom whom, long expected) {
        long due = count(who, whom).getOrDefault(Turn.DUE, 0L);
        Optional<Collection<OrganisationId>> chosen = whom.picked().map(picked -> due(picked, reach(who, whom)));
        Optional<JobId> underWay =
                latest().filter(job -> !job.ended() && isAlike(job, chosen)).map(JobState::id);
        if (underWay.isPresent()) {
            return underWay;
        }
        if (due == 0 || due > expected || !mailIsSent()) {
            return Optional.empty();
        }
        JobId job = jobs.start(
                AskingJob.CODE,
                AskingJob.parameters(chosen, due),
                Optional.of(who.id().value()));
        audit.record(new Act(
                Optional.of(who.id().value()),
                "directory.ask-many",
                "network",
                THE_NETWORK,
                Map.of("count", String.valueOf(due), "job", job.value().toString()),
                Map.of()));
        return Optional.of(job);
    }

    /** One that this person started, or for an administrator anybody's. */
    public JobState get(SignedIn who, JobId id) {
        JobState job = jobs.find(id)
                .filter(found -> found.kind().equals(AskingJob.CODE))
                .orElseThrow(() -> new NotFound("Asking many " + id));
        if (!job.startedBy().equals(Optional.of(who.id().value()))) {
            who.require(DirectoryAct.ASK_ALL, Scope.NETWORK);
        }
        return job;
    }

    /** The last one there was. */
    public Optional<JobState> latest() {
        return jobs.latest(AskingJob.CODE, 1).stream().findFirst();
    }

    /** Ends one that is under way; whoever was asked stays asked. */
    public void stop(SignedIn who, JobId id) {
        jobs.cancel(get(who, id).id());
    }

    private static boolean isAlike(JobState job, Optional<Collection<OrganisationId>> chosen) {
        return job.parameters().getOrDefault(AskingJob.PICKED, "").equals(AskingJob.written(chosen));
    }

    private Collection<OrganisationId> due(Collection<OrganisationId> picked, Beat.Extent within) {
        return turns.portion(
                Optional.of(picked), new Turns.Cut(within, LocalDate.now(clock), AskingJob.FIRST, Whom.MOST));
    }

    /** @throws kompas.shared.kernel.NotPermitted for somebody who asks nobody */
    private Beat.Extent reach(SignedIn who, Whom whom) {
        if (whom.picked().isEmpty()) {
            who.require(DirectoryAct.ASK_ALL, Scope.NETWORK);
            return Beat.Extent.EVERYTHING;
        }
        Set<UUID> own = who.in(Scope.Kind.LIBRARY, Role.LIBRARIAN);
        if (own.isEmpty()) {
            who.require(DirectoryAct.ASK, Scope.NETWORK);
        }
        return new Beat.Extent(who.may(DirectoryAct.ASK, Scope.NETWORK), permissions.areasOf(own), own);
    }
}
