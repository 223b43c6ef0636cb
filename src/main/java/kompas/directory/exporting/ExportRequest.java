package kompas.directory.exporting;

import java.util.Optional;

/**
 * What is to be exported.
 *
 * @param country ISO 3166-1 alpha-2
 * @param area key or code of a region or municipality: {@code BG324}, {@code bg-razgrad}
 * @param field ICNP/TSO code; what lies below it is meant too
 * @param source key of the source organisations come from
 * @param personal whether what the public may not see is exported as well: for the operator's own copy
 */
record ExportRequest(
        Optional<String> country,
        Optional<String> area,
        Optional<String> field,
        Optional<String> source,
        boolean personal) {}
