package kompas.events.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.events.EventsAct;
import kompas.shared.kernel.NotFound;
import kompas.shared.sql.DataVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns as everybody sees them, and how a network begins one. */
@Service
public class Campaigns {

    private final CampaignRows rows;
    private final CampaignPlaces places;
    private final CampaignLetters letters;
    private final AuditLog audit;
    private final DataVersions versions;
    private final Clock clock;

    Campaigns(
            CampaignRows rows,
            CampaignPlaces places,
            CampaignLetters letters,
            AuditLog audit,
            DataVersions versions,
            Clock clock) {
        this.rows = rows;
        this.places = places;
        this.letters = letters;
        this.audit = audit;
        this.versions = versions;
        this.clock = clock;
    }

    /** What is ahead, what is behind, and for those who may begin one what is not public yet. */
    public record All(List<Campaign> ahead, List<Campaign> past, List<Campaign> drafts) {

        /** All that is public. */
        public List<Campaign> everything() {
            return Stream.concat(ahead.stream(), past.stream()).toList();
        }
    }

    @Transactional(readOnly = true)
    public All all(Optional<SignedIn> who) {
        LocalDate today = LocalDate.now(clock);
        return new All(rows.ahead(today), rows.past(today), mayBegin(who) ? rows.drafts() : List.of());
    }

    public boolean mayBegin(Optional<SignedIn> who) {
        return who.filter(person -> person.may(EventsAct.CAMPAIGN)).isPresent();
    }

    /** @throws NotFound when there is none this reader may see */
    @Transactional(readOnly = true)
    public Campaign get(String slug, Optional<SignedIn> who) {
        return rows.find(slug)
                .filter(campaign -> campaign.isPublic() || mayBegin(who))
                .orElseThrow(() -> new NotFound("Campaign " + slug));
    }

    /** The one with this id, for whoever changes it. */
    @Transactional(readOnly = true)
    public Optional<Campaign> find(SignedIn who, UUID id) {
        who.require(EventsAct.CAMPAIGN);
        return rows.find(id);
    }

    /** Announced ones that hold one of these days, the next first. */
    @Transactional(readOnly = true)
    public List<Campaign> on(List<LocalDate> days) {
        return rows.ahead(today()).stream()
                .filter(Campaign::open)
                .filter(campaign -> days.stream().anyMatch(campaign::covers))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<CampaignPlace> places(Campaign campaign) {
        return places.of(campaign.id());
    }

    @Transactional(readOnly = true)
    public List<Campaign.Step> steps(Campaign campaign) {
        return rows.steps(campaign.id());
    }

    /** Last year's with its numbers, where one is named and it is public. */
    @Transactional(readOnly = true)
    public Optional<Before> before(Campaign campaign) {
        return campaign.previous()
                .flatMap(rows::find)
                .filter(Campaign::isPublic)
                .map(previous -> new Before(previous, CampaignTotals.of(places.of(previous.id()))));
    }

    /** An earlier campaign and what it came to. */
    public record Before(Campaign campaign, CampaignTotals totals) {}

    /** Where the clock of the network's first country stands. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Writes a campaign with its steps; a new one has an id nobody knows and gets its address here. One that was announced
     * stays announced, and when its days change the libraries that joined are told.
     *
     * @throws kompas.shared.kernel.NotPermitted unless this person begins campaigns
     */
    @Transactional
    public Campaign save(SignedIn who, Campaign campaign, List<Campaign.Step> steps) {
        who.require(EventsAct.CAMPAIGN);
        Optional<Campaign> before = rows.lock(campaign.id());
        Campaign addressed = before.map(
                        old -> campaign.as(old.slug(), old.isPublic() ? old.status() : campaign.status(), old.reason()))
                .orElseGet(() -> campaign.as(
                        rows.slug(campaign.title().in(campaign.title().source()).text()),
                        campaign.status(),
                        Optional.empty()));
        rows.write(addressed, Optional.of(who.id().value()));
        rows.steps(campaign.id(), steps);
        before.filter(old -> addressed.open() && !sameDays(old, addressed))
                .ifPresent(old -> letters.moved(addressed, who));
        recorded(before.isEmpty() ? "events.campaign-begin" : "events.campaign-change", addressed, who);
        return addressed;
    }

    private static boolean sameDays(Campaign one, Campaign other) {
        return one.begins().equals(other.begins()) && one.ends().equals(other.ends());
    }

    void recorded(String action, Campaign campaign, SignedIn who) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                "campaign",
                campaign.id(),
                Map.of("slug", campaign.slug()),
                Map.of()));
        versions.touch("events");
    }
}
