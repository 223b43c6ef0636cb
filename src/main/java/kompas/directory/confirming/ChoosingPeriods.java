package kompas.directory.confirming;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.directory.DirectoryAct;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The network's administrators decide how often organisations are asked, and how soon silence has consequences. */
@Service
public class ChoosingPeriods {

    private static final UUID THE_NETWORK = new UUID(0, 0);

    private final PeriodsInForce periods;
    private final AuditLog audit;

    ChoosingPeriods(PeriodsInForce periods, AuditLog audit) {
        this.periods = periods;
        this.audit = audit;
    }

    public static boolean mayChoose(SignedIn who) {
        return who.may(DirectoryAct.ASK_ALL, Scope.NETWORK);
    }

    public ConfirmingPeriods current() {
        return periods.now();
    }

    /** What holds where nobody chose anything. */
    public ConfirmingPeriods configured() {
        return periods.configured();
    }

    /** Whether somebody chose what holds now. */
    public boolean isChosen() {
        return periods.isChosen();
    }

    /**
     * Saves the numbers unless they cannot be.
     *
     * @param numbers those that are missing cannot be
     * @return which cannot be; empty when they hold from now on
     */
    @Transactional
    public Set<Period> choose(SignedIn who, Map<Period, Integer> numbers) {
        who.require(DirectoryAct.ASK_ALL, Scope.NETWORK);
        Set<Period> wrong = wrong(numbers);
        ConfirmingPeriods after = ConfirmingPeriods.of(numbers);
        if (wrong.isEmpty() && !after.equals(periods.now())) {
            record(who, after);
            periods.save(after);
        }
        return wrong;
    }

    /** Lets hold again what is configured. */
    @Transactional
    public void forget(SignedIn who) {
        who.require(DirectoryAct.ASK_ALL, Scope.NETWORK);
        record(who, periods.configured());
        periods.forget();
    }

    /**
     * Which numbers cannot be: out of their bounds; a link that ends before silence does, for whoever finds the mail late
     * must still be able to say yes; a question that comes again before the last one is over.
     */
    public static Set<Period> wrong(Map<Period, Integer> numbers) {
        Set<Period> wrong = EnumSet.noneOf(Period.class);
        for (Period period : Period.values()) {
            if (!numbers.containsKey(period) || !period.allows(numbers.get(period))) {
                wrong.add(period);
            }
        }
        if (!wrong.isEmpty()) {
            return wrong;
        }
        for (Period period : Set.of(Period.LINK_DAYS, Period.EVERY_DAYS)) {
            if (numbers.getOrDefault(period, 0) < least(period, numbers)) {
                wrong.add(period);
            }
        }
        return wrong;
    }

    /** How small a number may be when the others are as given. */
    public static int least(Period period, Map<Period, Integer> numbers) {
        ConfirmingPeriods periods = ConfirmingPeriods.of(numbers);
        return switch (period) {
            case LINK_DAYS -> periods.daysOfSilence();
            case EVERY_DAYS -> periods.letterDays();
            case SETTLE_DAYS, REMIND_DAYS, REMINDERS, UNLIST_DAYS, MAILS_A_NIGHT -> period.least();
        };
    }

    /** Numbers nothing is wrong with. */
    public ConfirmingPeriods periods(Map<Period, Integer> numbers) {
        return ConfirmingPeriods.of(numbers);
    }

    private void record(SignedIn who, ConfirmingPeriods after) {
        ConfirmingPeriods before = periods.now();
        Map<String, String> changed = new TreeMap<>();
        for (Period period : Period.values()) {
            if (before.of(period) != after.of(period)) {
                changed.put(period.code(), before.of(period) + " → " + after.of(period));
            }
        }
        audit.record(new Act(
                Optional.of(who.id().value()),
                "directory.choose-periods",
                "network",
                THE_NETWORK,
                Map.copyOf(changed),
                Map.of()));
    }
}
