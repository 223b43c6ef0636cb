package kompas.directory.needed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Erased;
import kompas.accounts.HeldKind;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import kompas.tasks.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody offered an organisation help. */
@Component
class HeldByNeeded implements PersonalDataHolder {

    private static final HeldKind REPLIES = new HeldKind(
                    "needed.data", "needed.data-why", List.of("since", "about", "details", "answer"), """
            select r.written_at::date as since, shared.shown(o.name, :language) as about, r.words as details, r.state as answer
            from needs.reply r left join directory.organisation o on o.id = r.organisation_id
            where r.person_id = :id order by r.written_at desc""")
            .saying("answer", "needed.reply.");

    private final JdbcClient database;
    private final Tasks tasks;

    HeldByNeeded(JdbcClient database, Tasks tasks) {
        this.database = database;
        this.tasks = tasks;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return HeldKind.of(who, database, REPLIES);
    }

    /** It goes, also where somebody still had to answer it. */
    @Override
    public void erase(Erased who) {
        who.account().ifPresent(id -> {
            List<UUID> gone = database.sql("delete from needs.reply where person_id = :id returning id")
                    .param("id", id.value())
                    .query(UUID.class)
                    .list();
            gone.forEach(reply -> tasks.settle(ReplyPost.TASK, reply, "not_needed", Optional.empty()));
        });
    }
}
