package kompas.operations.health;

import java.util.Comparator;
import java.util.List;
import kompas.shared.commands.HealthCheck;
import kompas.shared.commands.HealthCheck.Condition;
import kompas.shared.commands.HealthCheck.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** All health checks of all modules, in the order of their subjects. */
@Component
class Examination {

    private static final Logger LOG = LoggerFactory.getLogger(Examination.class);

    private final List<HealthCheck> checks;

    Examination(List<HealthCheck> checks) {
        this.checks = checks.stream()
                .sorted(Comparator.comparing(HealthCheck::subject))
                .toList();
    }

    List<Result> results() {
        return checks.stream().map(Examination::examine).toList();
    }

    /** One subject alone; {@code found} nothing when no module looks at it. */
    List<Result> results(List<String> subjects) {
        return checks.stream()
                .filter(check -> subjects.contains(check.subject()))
                .map(Examination::examine)
                .toList();
    }

    static Condition worst(List<Result> results) {
        return results.stream()
                .map(Result::condition)
                .max(Comparator.naturalOrder())
                .orElse(Condition.OK);
    }

    private static Result examine(HealthCheck check) {
        try {
            return new Result(check.subject(), check.examine());
        } catch (RuntimeException e) {
            LOG.debug("The check of {} failed", check.subject(), e);
            return new Result(
                    check.subject(),
                    Finding.broken("The check failed: " + e.getClass().getSimpleName() + ".", "Look into the log."));
        }
    }

    /** What was found about one subject. */
    record Result(String subject, Finding finding) {
        Condition condition() {
            return finding.condition();
        }
    }
}
