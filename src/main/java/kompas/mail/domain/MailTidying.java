package kompas.mail.domain;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import kompas.jobs.NightlyWork;
import org.springframework.stereotype.Component;

/** Nothing of a letter is left after a month, nothing of a mail after a year and a bit. */
@Component
class MailTidying implements NightlyWork {

    private static final int LETTER_DAYS = 30;
    private static final int MAIL_DAYS = 400;

    private final BoxRows rows;
    private final Clock clock;

    MailTidying(BoxRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "mail.tidy";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 50);
    }

    @Override
    public String run() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int emptied = rows.emptyOlderThan(now.minusDays(LETTER_DAYS));
        int deleted = rows.deleteOlderThan(now.minusDays(MAIL_DAYS));
        int trusted = rows.forgetSetAsideBefore(now.minusDays(MAIL_DAYS));
        return emptied + " letters emptied, " + deleted + " mails deleted, " + trusted + " addresses trusted again";
    }
}
