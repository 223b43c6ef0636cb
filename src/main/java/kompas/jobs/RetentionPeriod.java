package kompas.jobs;

import java.time.Period;

/** How long a kind is kept in this installation, where that is set by configuration; a module publishes it as a bean. */
public record RetentionPeriod(Retention what, Period period) {}
