package kompas.events.signup;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.events.Activity;
import kompas.events.OccurrenceId;
import kompas.events.signup.SignUpAnswer.Reason;
import kompas.events.signup.SignUpAnswer.Refused;
import kompas.events.signup.SignUpAnswer.Registered;
import kompas.shared.kernel.SecretLink;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says that they come, for one date or several at once: for all of them or for none. */
@Service
public class SigningUp {

    private final Seats seats;
    private final Parties parties;
    private final WaitingLine line;
    private final JoiningDates joining;
    private final Clock clock;

    SigningUp(Seats seats, Parties parties, WaitingLine line, JoiningDates joining, Clock clock) {
        this.seats = seats;
        this.parties = parties;
        this.line = line;
        this.joining = joining;
        this.clock = clock;
    }

    /**
     * Seats where there are any, else a place in the waiting list.
     *
     * @param form made when the form was shown: the same one twice is one sign-up, and the way to its page
     * @param by whoever is signed in
     */
    @Transactional
    public SignUpAnswer signUp(Activity activity, Wanted wanted, SecretLink form, Optional<PersonId> by) {
        List<SeatedDate> dates = seats.lock(wanted.dates()).stream()
                .filter(date -> date.activity().equals(activity.id()))
                .map(line::moveOn)
                .toList();
        Optional<UUID> before = parties.findByForm(form);
        if (before.isPresent()) {
            return new Registered(before.get(), true);
        }
        Instant now = clock.instant();
        Map<OccurrenceId, Reason> reasons = refusals(wanted, dates, now);
        if (!reasons.isEmpty() || dates.isEmpty()) {
            return new Refused(reasons);
        }
        Optional<Party> party = parties.add(new Parties.Newcomer(activity.id(), wanted, form, by, now));
        if (party.isEmpty()) {
            return new Registered(parties.findByForm(form).orElseThrow(), true);
        }
        joining.join(party.get(), dates, wanted.people(), form);
        return new Registered(party.get().id(), false);
    }

    private static Map<OccurrenceId, Reason> refusals(Wanted wanted, List<SeatedDate> dates, Instant now) {
        Map<OccurrenceId, Reason> reasons = new LinkedHashMap<>();
        wanted.dates().forEach(date -> reasons.put(date, Reason.NOT_OPEN));
        for (SeatedDate date : dates) {
            Optional<Reason> reason = refusal(wanted, date, now);
            if (reason.isPresent()) {
                reasons.put(date.id(), reason.get());
            } else {
                reasons.remove(date.id());
            }
        }
        return reasons;
    }

    private static Optional<Reason> refusal(Wanted wanted, SeatedDate date, Instant now) {
        Optional<Reason> shut = date.shut(wanted.entered(), now);
        if (shut.isPresent() || wanted.people() <= date.free()) {
            return shut;
        }
        if (wanted.people() > date.seats().orElse(Integer.MAX_VALUE)) {
            return Optional.of(Reason.TOO_MANY);
        }
        if (!date.waitingList() || !date.starts().isAfter(now)) {
            return Optional.of(Reason.FULL);
        }
        return wanted.reach().reachable() ? Optional.empty() : Optional.of(Reason.UNREACHABLE);
    }
}
