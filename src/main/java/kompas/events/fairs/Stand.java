package kompas.events.fairs;

/**
 * Where a stand stands.
 *
 * @param number in walking order
 * @param column of its upper left cell, from 0
 * @param row of its upper left cell, from 0
 * @param turned whether its long side runs downwards
 */
public record Stand(int number, int column, int row, boolean turned) {}
