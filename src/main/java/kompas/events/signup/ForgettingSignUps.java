package kompas.events.signup;

import java.time.OffsetDateTime;
import java.util.List;
import kompas.files.FileId;
import kompas.files.Files;
import kompas.jobs.Forgetting;
import kompas.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who came goes a month after the last date they signed up for, photographs of lists after years; how many came is kept. */
@Configuration(proxyBeanMethods = false)
class ForgettingSignUps {

    @Bean
    Forgetting pastSignUps(ErasingParties parties) {
        return Forgetting.of(Retention.SIGN_UPS, parties::forget);
    }

    @Bean
    Forgetting oldAttendanceSheets(Files files) {
        return Forgetting.of(Retention.ATTENDANCE_SHEETS, before -> removeSheets(files, before));
    }

    private static int removeSheets(Files files, OffsetDateTime before) {
        List<FileId> old = files.keptBefore(AttendanceSheets.OWNER, before.toInstant());
        old.forEach(files::remove);
        return old.size();
    }
}
