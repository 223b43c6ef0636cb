package kompas.accounts.requests;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.How;
import kompas.accounts.PersonId;
import kompas.shared.kernel.Coded;

/**
 * Somebody used a right over their own data.
 *
 * @param dueOn the last day for the answer, as it was told
 */
public record DataRequest(
        UUID id, Asked asked, From from, LocalDate dueOn, Optional<Extension> extension, Optional<Answer> answer) {

    /** Articles 15, 16, 18, 21 and 17 of Regulation (EU) 2016/679. */
    public enum Kind implements Coded {
        ACCESS,
        CORRECT,
        RESTRICT,
        OBJECT,
        ERASE;

        @Override
        public String key() {
            return "requests.kind." + code();
        }
    }

    /** What came of it. */
    public enum Outcome implements Coded {
        DONE,
        PARTLY,
        REFUSED,
        /** Whoever asked no longer wants it. */
        WITHDRAWN;

        @Override
        public String key() {
            return "requests.outcome." + code();
        }

        /** Whether the reasons must be told, and that one may complain: article 12 (4). */
        public boolean needsReasons() {
            return this == PARTLY || this == REFUSED;
        }
    }

    /** @param on the day it came, which is not always the day it was entered */
    public record Asked(Kind kind, How how, LocalDate on, String words) {

        private static final int MONTHS = 1;
        private static final int MONTHS_AT_MOST = 3;

        /** Within a month: article 12 (3). */
        LocalDate dueOn() {
            return on.plusMonths(MONTHS);
        }

        /** Two months more, where it is hard and the reasons are told within the first. */
        LocalDate dueAtMost() {
            return on.plusMonths(MONTHS_AT_MOST);
        }
    }

    /**
     * Whoever asked.
     *
     * @param person who was signed in, so that it is known who they are; of anybody else it must be found out first
     * @param name empty when nobody is to know it any more
     * @param reach a mail address, a number or an address, as they gave it
     */
    public record From(Optional<PersonId> person, String name, String reach, String language) {

        /** Where a letter can go. */
        public Optional<String> mailbox() {
            return Optional.of(reach).filter(where -> where.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
        }
    }

    public record Extension(LocalDate on, String because) {}

    public record Answer(Outcome outcome, String words, LocalDate on, Optional<PersonId> by) {}

    public boolean open() {
        return answer.isEmpty();
    }

    public boolean late(LocalDate today) {
        return open() && today.isAfter(dueOn);
    }

    /** Once, and only while the first month lasts. */
    public boolean extendable(LocalDate today) {
        return open() && extension.isEmpty() && !today.isAfter(dueOn);
    }
}
