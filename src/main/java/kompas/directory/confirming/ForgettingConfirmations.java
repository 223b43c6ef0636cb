package kompas.directory.confirming;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Links that ended, who said what when on the phone: gone when nobody need know any more. */
@Configuration(proxyBeanMethods = false)
class ForgettingConfirmations {

    @Bean
    Forgetting endedConfirmLinks(ConfirmLinks links) {
        return Forgetting.of(Retention.CONFIRM_LINKS, before -> links.forget(day(before)));
    }

    @Bean
    Forgetting oldConfirmations(Confirmations confirmations, Calls calls) {
        return Forgetting.of(
                Retention.CONFIRMATIONS, before -> confirmations.forget(day(before)) + calls.forget(day(before)));
    }

    private static LocalDate day(OffsetDateTime before) {
        return before.toLocalDate();
    }
}
