package kompas.search.domain;

import kompas.search.SearchIndex;
import kompas.search.SearchStatus;
import kompas.shared.commands.HealthCheck;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether there is an index and it keeps up. In the server it is asked; a command can only read what is written about it. */
@Component
class IndexCheck implements HealthCheck {

    private static final int MANY = 50_000;

    private final SearchIndex index;
    private final GenerationRows generations;
    private final ObjectProvider<IndexFeed> feed;

    IndexCheck(SearchIndex index, GenerationRows generations, ObjectProvider<IndexFeed> feed) {
        this.index = index;
        this.generations = generations;
        this.feed = feed;
    }

    @Override
    public String subject() {
        return "index";
    }

    @Override
    public Finding examine() {
        SearchStatus status = index.status();
        if (status.of() > 0) {
            return Finding.attention(
                    String.format("Being built: %,d of %,d documents.", status.done(), status.of()), "Wait.");
        }
        if (generations.in("live").isEmpty()) {
            return Finding.attention("There is none yet.", "Start kompas serve; it builds one.");
        }
        boolean inServer = feed.getIfAvailable() != null;
        if (inServer && status.state() == SearchStatus.State.AWAY) {
            return Finding.broken(
                    "The search engine does not answer.", "See that kompas.search.hosts is right and up.");
        }
        String waiting = String.format("%,d changes wait to be indexed.", status.waiting());
        return status.waiting() > MANY
                ? Finding.attention(waiting, inServer ? "Wait." : "Start kompas serve; it takes them in.")
                : Finding.ok(waiting);
    }
}
