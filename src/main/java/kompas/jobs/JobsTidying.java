package kompas.jobs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobsTidying {

    /** Jobs that ended long ago go, and with them who started them. */
    @Bean
    Forgetting oldJobs(JobRows rows) {
        return Forgetting.of(Retention.JOBS, rows::deleteEndedBefore);
    }
}
