package kompas.events.helping.web;

import java.util.List;
import java.util.Optional;

/**
 * A certificate of hours, on one sheet.
 *
 * @param hours in words
 * @param days in words, from the first to the last
 * @param host the library or organisation that confirms it
 * @param today in words
 */
public record CertificateView(
        String name,
        String activity,
        String hours,
        String days,
        List<String> tasks,
        String host,
        Optional<String> town,
        String today,
        boolean example) {}
