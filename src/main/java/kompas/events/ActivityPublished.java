package kompas.events;

/** An activity has just come before the public, in the transaction that published it. */
public record ActivityPublished(ActivityId activity) {}
