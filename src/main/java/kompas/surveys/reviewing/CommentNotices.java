package kompas.surveys.reviewing;

import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.shared.text.Text;
import kompas.tasks.DeskNotices;
import org.springframework.stereotype.Component;

/** On the desk of whoever collected: that somebody asks about it. */
@Component
class CommentNotices implements DeskNotices {

    private final CommentRows rows;

    CommentNotices(CommentRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Notice> of(SignedIn who, Text t) {
        return rows.waiting(who.id(), t.language()).stream()
                .map(waiting -> new Notice(
                        Tone.WARN,
                        t.say("comments.notice", "count", waiting.many(), "survey", waiting.title()),
                        Optional.of("/surveys/" + waiting.slug() + "/comments")))
                .toList();
    }
}
