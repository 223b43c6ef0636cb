package kompas.search.domain;

import java.util.UUID;

/** Something whose document is not up to date. */
record Change(String kind, UUID id) {}
