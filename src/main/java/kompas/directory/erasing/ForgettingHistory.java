package kompas.directory.erasing;

import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgettingHistory {

    /** Who stood as a contact before a change; that it was changed, by whom and when stays. */
    @Bean
    Forgetting namesInHistory(KnownContacts contacts) {
        return Forgetting.of(Retention.NAMES_IN_HISTORY, contacts::forgetHistoryBefore);
    }
}
