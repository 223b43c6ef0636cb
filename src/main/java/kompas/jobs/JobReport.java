package kompas.jobs;

import java.util.Map;

/**
 * What came of a job, in the words of its kind, which alone shows it: {@code new → 412}. Row by row reports belong into the
 * kind's own tables.
 */
public record JobReport(Map<String, String> values) {

    public static final JobReport NOTHING = new JobReport(Map.of());

    public JobReport {
        values = Map.copyOf(values);
    }

    public static JobReport of(Map<String, String> values) {
        return new JobReport(values);
    }
}
