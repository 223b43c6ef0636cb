package kompas.events.helping;

import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who helped goes a year after their last shift: until then they may need proof of their hours. How many hours is kept. */
@Configuration(proxyBeanMethods = false)
class ForgettingVolunteers {

    @Bean
    Forgetting pastVolunteers(ErasingVolunteers volunteers) {
        return Forgetting.of(Retention.VOLUNTEERS, volunteers::forget);
    }
}
