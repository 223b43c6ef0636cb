package kompas.operations.backup;

import java.time.Period;
import kompas.jobs.Retention;
import kompas.jobs.RetentionPeriod;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BackupTime {

    /** What was deleted stands in backups until the last one that has it goes: the rotation deletes, this tells when. */
    @Bean
    RetentionPeriod backups(BackupProperties properties) {
        return new RetentionPeriod(
                Retention.BACKUPS, Period.ofDays(Math.max(properties.daily(), 7 * properties.weekly())));
    }
}
