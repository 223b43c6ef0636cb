package kompas.events.calendars.web;

/**
 * What the part offers.
 *
 * @param several whether there is more than one date, so that changes are worth hearing of
 */
public record SubscribeView(CalendarLink calendar, String share, boolean several) {}
