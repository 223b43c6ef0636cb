package kompas.libraries.rooms.domain;

import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who had a room is forgotten a year after; that somebody had it stays. */
@Configuration(proxyBeanMethods = false)
class ForgettingBookers {

    @Bean
    Forgetting roomBookers(BookerRows bookers) {
        return Forgetting.of(Retention.BOOKINGS, bookers::forgetBefore);
    }
}
