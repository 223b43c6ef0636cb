package kompas.events.fairs;

import java.time.OffsetDateTime;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Slips, links and the contacts of guests go when the fair has been over long enough. */
@Configuration(proxyBeanMethods = false)
class ForgettingFairs {

    @Bean
    Forgetting oldFairSlips(Slips slips) {
        return Forgetting.of(Retention.FAIR_SLIPS, slips::forget);
    }

    @Bean
    Forgetting oldFairGuests(FairLinks links, JdbcClient database) {
        return Forgetting.of(
                Retention.FAIR_GUESTS, before -> links.forget(before.toLocalDate()) + contacts(database, before));
    }

    /** Of those who are in no Compass; that they were invited stays the fair's. */
    private static int contacts(JdbcClient database, OffsetDateTime before) {
        return database.sql("""
                        update events.fair_guest g set contact = null, email = null, phone = null
                        where num_nonnulls(g.contact, g.email, g.phone) > 0
                          and not exists (select from events.occurrence o where o.activity_id = g.fair_id and o.ends_at >= :before)
                          and exists (select from events.occurrence o where o.activity_id = g.fair_id)""").param("before", before).update();
    }
}
