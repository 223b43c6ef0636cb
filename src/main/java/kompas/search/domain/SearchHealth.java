package kompas.search.domain;

import kompas.search.SearchIndex;
import kompas.search.SearchStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How the index is, for {@code /readyz}: a server without search still serves every other page, so only a lost engine is down. */
@Component("search")
class SearchHealth implements HealthIndicator {

    private final SearchIndex index;

    SearchHealth(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Health health() {
        SearchStatus status = index.status();
        Health.Builder health = status.state() == SearchStatus.State.AWAY ? Health.down() : Health.up();
        return health.withDetail("state", status.state())
                .withDetail("waiting", status.waiting())
                .build();
    }
}
