package kompas.directory.confirming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.mail.MailBox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last mail each example was asked by, for whoever looks into the mailbox; none where mails really go out. */
@Component
class ExampleMails {

    private final JdbcClient database;
    private final Subjects subjects;
    private final Questions questions;
    private final MailBox box;
    private final Clock clock;

    ExampleMails(JdbcClient database, Subjects subjects, Questions questions, MailBox box, Clock clock) {
        this.database = database;
        this.subjects = subjects;
        this.questions = questions;
        this.box = box;
        this.clock = clock;
    }

    void write() {
        if (box.sends()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        database.sql("select organisation_id, times from directory.asked where way = 'mail' order by last_on")
                .query(row -> {
                    OrganisationId organisation = new OrganisationId(row.getObject("organisation_id", UUID.class));
                    int times = row.getInt("times");
                    subjects.find(organisation).ifPresent(subject -> questions.mail(subject, times, today));
                });
    }
}
