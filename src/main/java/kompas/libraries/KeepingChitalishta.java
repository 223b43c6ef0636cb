package kompas.libraries;

import kompas.shared.kernel.LocalizedText;

/**
 * For the module that owns organisations: a chitalishte is a library too, and this keeps that library in step with the
 * organisation. Both methods read a table the caller filled on the same connection (a temporary one, as a rule), run as
 * one statement for any number of rows and belong to the caller's transaction.
 */
public interface KeepingChitalishta {

    /**
     * Creates or updates one library for each row of {@code staged}. The library's id is the row's: the organisation's
     * own id will do. Must run before {@code organisation.library_id} is set, which refers to it.
     *
     * @param source where the rows come from
     * @param staged name of a table with the columns {@code id uuid, slug text, name jsonb, status text} (open, paused,
     *     closed)<code>, country text, municipality_id uuid, settlement_id uuid, region_id uuid, place_precision text,
     *     longitude double precision, latitude double precision, website text, source_date date</code>; a slug another
     *     library has gets {@code -chitalishte} behind it
     * @return how many were created or changed
     */
    int keep(Source source, String staged);

    /**
     * Forgets the chitalishta whose {@code id} stands in the table {@code staged}; clear {@code organisation.library_id}
     * first.
     *
     * @return how many there were
     */
    int forget(String staged);

    /** @param key as in the caller's own list of sources */
    record Source(String key, LocalizedText name) {}
}
