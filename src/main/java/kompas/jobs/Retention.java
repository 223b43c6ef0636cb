package kompas.jobs;

import static kompas.jobs.Retention.Ground.CONSENT;
import static kompas.jobs.Retention.Ground.CONTRACT;
import static kompas.jobs.Retention.Ground.LAW;
import static kompas.jobs.Retention.Ground.PUBLIC_TASK;
import static kompas.jobs.Retention.Rule.ACCOUNTABILITY;
import static kompas.jobs.Retention.Rule.MINIMISATION;
import static kompas.jobs.Retention.Rule.OPERATION;
import static kompas.jobs.Retention.Rule.RIGHTS;
import static kompas.jobs.Retention.Seen.ADMINISTRATORS;
import static kompas.jobs.Retention.Seen.AS_CHOSEN;
import static kompas.jobs.Retention.Seen.NOBODY;
import static kompas.jobs.Retention.Seen.ONESELF;
import static kompas.jobs.Retention.Seen.RESPONSIBLE;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of personal data Kompas keeps, and how long: the one place where that is decided. The night deletes by it
 * ({@link Forgetting}), the privacy notice is written from it, and a test holds every personal column of the database against
 * it. Purpose and beginning of the time are the messages {@code retention.why.<code>} and {@code retention.long.<code>}.
 */
public enum Retention {
    ACCOUNTS(CONTRACT, Period.ofYears(3), RESPONSIBLE, MINIMISATION),
    SIGN_IN_LINKS(CONTRACT, Period.ofDays(1), NOBODY, MINIMISATION),
    /** The time is {@code spring.session.timeout}: a session nobody used for so long has ended. */
    SESSIONS(CONTRACT, Period.ofDays(14), ONESELF, MINIMISATION),
    LETTERS(CONTRACT, Period.ofDays(30), NOBODY, MINIMISATION),
    /** A year and a bit, so that a yearly mail is known not to have arrived when the next one is due. */
    MAILS(CONTRACT, Period.ofDays(400), ADMINISTRATORS, OPERATION),
    DEAD_ADDRESSES(PUBLIC_TASK, Period.ofDays(400), ADMINISTRATORS, OPERATION),
    MAIL_WISHES(LAW, null, NOBODY, RIGHTS),
    FAREWELLS(LAW, Period.ofDays(7), ADMINISTRATORS, RIGHTS),
    NAMES_IN_ACTS(LAW, Period.ofYears(3), ADMINISTRATORS, ACCOUNTABILITY),
    ACTS(LAW, null, ADMINISTRATORS, ACCOUNTABILITY),
    ADDITIONS(PUBLIC_TASK, Period.ofDays(30), RESPONSIBLE, MINIMISATION),
    CLAIMS(PUBLIC_TASK, Period.ofDays(30), RESPONSIBLE, MINIMISATION),
    /** As long as anybody may object to the answer: article 20 of Regulation (EU) 2022/2065. */
    REPORTS(PUBLIC_TASK, Period.ofMonths(6), RESPONSIBLE, RIGHTS),
    CONTACTS(PUBLIC_TASK, null, AS_CHOSEN, MINIMISATION),
    PICTURES(PUBLIC_TASK, Period.ofDays(30), RESPONSIBLE, MINIMISATION),
    WITHDRAWN(PUBLIC_TASK, Period.ofDays(30), RESPONSIBLE, RIGHTS),
    CONFIRM_LINKS(PUBLIC_TASK, Period.ofDays(30), NOBODY, MINIMISATION),
    CONFIRMATIONS(PUBLIC_TASK, Period.ofYears(2), RESPONSIBLE, MINIMISATION),
    ACTIVITY_DRAFTS(PUBLIC_TASK, Period.ofDays(90), ONESELF, MINIMISATION),
    /** Long enough to ask whoever held last year's when this year's is planned. */
    ACTIVITY_CONTACTS(PUBLIC_TASK, Period.ofMonths(18), AS_CHOSEN, MINIMISATION),
    /** What visitors left at the stands of a fair, for those who stood there. */
    FAIR_SLIPS(CONSENT, Period.ofMonths(6), RESPONSIBLE, MINIMISATION),
    FAIR_GUESTS(PUBLIC_TASK, Period.ofYears(1), RESPONSIBLE, MINIMISATION),
    NOTES(PUBLIC_TASK, Period.ofYears(3), RESPONSIBLE, MINIMISATION),
    NEED_ANSWERS(PUBLIC_TASK, Period.ofYears(1), RESPONSIBLE, MINIMISATION),
    NEED_REPLIES(CONTRACT, Period.ofYears(1), RESPONSIBLE, MINIMISATION),
    /** So that a yearly booking is known when it comes again. */
    BOOKINGS(PUBLIC_TASK, Period.ofYears(1), RESPONSIBLE, MINIMISATION),
    NAMES_IN_HISTORY(PUBLIC_TASK, Period.ofYears(3), RESPONSIBLE, ACCOUNTABILITY),
    CONSENTS(CONSENT, Period.ofYears(3), RESPONSIBLE, ACCOUNTABILITY),
    REQUESTS(LAW, Period.ofYears(3), ADMINISTRATORS, ACCOUNTABILITY),
    ERASED_MARKS(LAW, null, NOBODY, RIGHTS),
    /** As long as somebody who paid for it may ask for proof. */
    ATTENDANCE_SHEETS(PUBLIC_TASK, Period.ofYears(3), RESPONSIBLE, ACCOUNTABILITY),
    /** So long after the survey: what was published of it can be held against the answers, and the next one compared. */
    SURVEY_RESPONSES(PUBLIC_TASK, Period.ofYears(3), RESPONSIBLE, MINIMISATION),
    SURVEY_TRIES(PUBLIC_TASK, Period.ofDays(90), RESPONSIBLE, MINIMISATION),
    /** Answers begun on the web that nobody went on with, or that were sent and are kept as a response since. */
    SURVEY_SHEETS(PUBLIC_TASK, Period.ofDays(120), RESPONSIBLE, MINIMISATION),
    /** Copies on paper somebody typed in: those that were sent are kept as a response since. */
    SURVEY_COPIES(PUBLIC_TASK, Period.ofDays(120), RESPONSIBLE, MINIMISATION),
    SURVEY_PHONES(PUBLIC_TASK, Period.ofYears(1), RESPONSIBLE, MINIMISATION),
    /** Who tried to reach whom, and what was noted of it. */
    SURVEY_CONTACTS(PUBLIC_TASK, Period.ofYears(1), RESPONSIBLE, MINIMISATION),
    /** So long after the last date; until then somebody may ask whether they were there. */
    SIGN_UPS(CONTRACT, Period.ofDays(30), RESPONSIBLE, MINIMISATION),
    /** So long after the last shift; until then they may need proof of their hours. */
    VOLUNTEERS(CONTRACT, Period.ofYears(1), RESPONSIBLE, MINIMISATION),
    UPLOADS(PUBLIC_TASK, Period.ofDays(30), RESPONSIBLE, MINIMISATION),
    JOBS(PUBLIC_TASK, Period.ofDays(90), ADMINISTRATORS, OPERATION),
    TASKS(PUBLIC_TASK, Period.ofYears(2), RESPONSIBLE, MINIMISATION),
    /** Configured by {@code kompas.backup}; this is what stands there when nobody changed it. */
    BACKUPS(LAW, Period.ofDays(28), NOBODY, OPERATION);

    private final Ground ground;
    private final Optional<Period> period;
    private final Seen seen;
    private final Rule rule;

    Retention(Ground ground, @Nullable Period period, Seen seen, Rule rule) {
        this.ground = ground;
        this.period = Optional.ofNullable(period);
        this.seen = seen;
        this.rule = rule;
    }

    public Ground ground() {
        return ground;
    }

    /** How long after it ended, was answered or was last used; empty for what has another end than time. */
    public Optional<Period> period() {
        return period;
    }

    public Seen seen() {
        return seen;
    }

    public Rule rule() {
        return rule;
    }

    public String code() {
        return coded(this);
    }

    /** What allows keeping it: article 6 (1) of Regulation (EU) 2016/679. */
    public enum Ground {
        /** Letter a. */
        CONSENT,
        /** Letter b: what somebody asked for cannot be done without it. */
        CONTRACT,
        /** Letter c: the Regulation itself asks for it. */
        LAW,
        /** Letter e. */
        PUBLIC_TASK;

        public String code() {
            return coded(this);
        }
    }

    /** Who reads it. */
    public enum Seen {
        NOBODY,
        ONESELF,
        /** Those who look after what it is about, and the network's administrators. */
        RESPONSIBLE,
        ADMINISTRATORS,
        /** Everybody, whoever is signed in, or staff alone: as was chosen for each. */
        AS_CHOSEN;

        public String code() {
            return coded(this);
        }
    }

    /** Where the time comes from. */
    public enum Rule {
        /** Article 5 (1) c and e: no longer than the purpose asks for. */
        MINIMISATION,
        /** Articles 5 (2) and 7 (1): what was done must be shown; civil claims lapse after three years. */
        ACCOUNTABILITY,
        /** Articles 17 and 21: a right once used is kept in force. */
        RIGHTS,
        /** Article 32: what running the installation safely takes. */
        OPERATION;

        public String code() {
            return coded(this);
        }
    }

    private static String coded(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
