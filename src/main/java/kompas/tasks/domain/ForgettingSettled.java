package kompas.tasks.domain;

import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgettingSettled {

    /** What is done goes when nobody asks any more what became of a promise, and with it who did it and what was noted. */
    @Bean
    Forgetting settledTasks(TaskRows rows) {
        return Forgetting.of(Retention.TASKS, rows::forget);
    }
}
