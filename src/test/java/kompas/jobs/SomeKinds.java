package kompas.jobs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Kinds of work that do nothing but behave: one counts, one waits, one refuses, one breaks. */
@TestConfiguration(proxyBeanMethods = false)
class SomeKinds {

    @Bean
    Counting counting() {
        return new Counting();
    }

    @Bean
    JobKind waiting() {
        return new Kind("test.wait", run -> {
            while (true) {
                run.stopIfCancelled();
                Thread.onSpinWait();
            }
        });
    }

    @Bean
    JobKind refusing() {
        return new Kind("test.refuse", run -> {
            throw new JobFailed("test.no-rows", Map.of("file", "a.csv"));
        });
    }

    @Bean
    JobKind breaking() {
        return new Kind("test.break", run -> {
            throw new IllegalStateException("A defect, on purpose");
        });
    }

    /** Counts up to a number, beginning where the last run got to. */
    static final class Counting implements JobKind {

        private final Map<JobId, Integer> began = new ConcurrentHashMap<>();

        @Override
        public String code() {
            return "test.count";
        }

        /** At which number the last run of this job in this process began. */
        int began(JobId id) {
            return began.getOrDefault(id, -1);
        }

        @Override
        public JobReport run(JobRun run) {
            int to = Integer.parseInt(run.parameters().getOrDefault("to", "0"));
            int from = Integer.parseInt(run.resumePoint().orElse(Map.of()).getOrDefault("counted", "0"));
            began.put(run.id(), from);
            for (int counted = from + 1; counted <= to; counted++) {
                run.resumeAt(Map.of("counted", String.valueOf(counted)));
                run.progress(counted, to);
            }
            return JobReport.of(Map.of("counted", String.valueOf(to)));
        }
    }

    private record Kind(String code, Work work) implements JobKind {

        @Override
        public JobReport run(JobRun run) {
            work.run(run);
            return JobReport.NOTHING;
        }

        private interface Work {
            void run(JobRun run);
        }
    }
}
