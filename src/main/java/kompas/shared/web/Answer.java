package kompas.shared.web;

/**
 * What a handler answers that is no page: a calendar, a feed. Marked {@link CachedPage}, it is kept in memory as pages are.
 *
 * @param type media type, with charset where it has one
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(String type, byte[] bytes) {}
