package kompas.accounts.domain;

import java.time.Duration;
import java.time.Period;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import kompas.jobs.RetentionPeriod;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What accounts keep no longer than needed. */
@Configuration(proxyBeanMethods = false)
class AccountsTidying {

    /** Links that ended, and with them the addresses of people who never came. */
    @Bean
    Forgetting endedLinks(SignInLinks links, Proofs proofs) {
        return Forgetting.of(
                Retention.SIGN_IN_LINKS, before -> links.forget(before.toInstant()) + proofs.forgetEndedBefore(before));
    }

    @Bean
    Forgetting endedSessions(JdbcClient sql) {
        return Forgetting.of(
                Retention.SESSIONS,
                before -> sql.sql("delete from accounts.session where last_access_time < :before")
                        .param("before", before.toInstant().toEpochMilli())
                        .update());
    }

    @Bean
    RetentionPeriod sessionTime(@Value("${spring.session.timeout}") Duration timeout) {
        return new RetentionPeriod(
                Retention.SESSIONS,
                Period.ofDays(Math.toIntExact(timeout.plusDays(1).minusNanos(1).toDays())));
    }

    @Bean
    Forgetting withdrawnConsents(ConsentRows consents) {
        return Forgetting.of(Retention.CONSENTS, consents::forgetWithdrawnBefore);
    }
}
