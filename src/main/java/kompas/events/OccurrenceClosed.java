package kompas.events;

import java.util.OptionalInt;

/**
 * Somebody wrote down what came of a date, in the transaction that keeps it; again when it is corrected, and then the later one
 * counts.
 *
 * @param came how many people were there
 * @param newcomers how many of them for the first time; empty when nobody knows
 */
public record OccurrenceClosed(OccurrenceId occurrence, ActivityId activity, int came, OptionalInt newcomers) {}
