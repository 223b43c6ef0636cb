package kompas.directory.search.answering;

import java.util.EnumSet;
import java.util.Set;
import kompas.directory.search.Facet;

/** Facets that are counted together, by one field of the index: a choice in one of them opens all when they are counted. */
enum Group {
    PLACE("area", 5_000, Facet.REGION, Facet.MUNICIPALITY),
    LIBRARY("area", 5_000, Facet.LIBRARY),
    FIELD("fields", 200, Facet.FIELD),
    AUDIENCE("audiences", 60, Facet.AUDIENCE),
    GOAL("goals", 20, Facet.GOAL),
    FORM("form", 50, Facet.FORM),
    NEED("needs", 50, Facet.NEED),
    OFFER("offers", 50, Facet.OFFER),
    LANGUAGE("languages", 100, Facet.LANGUAGE),
    STATUS("status", 10, Facet.STATUS),
    COUNTRY("country", 300, Facet.COUNTRY);

    final String field;
    final int most;
    final Set<Facet> facets;

    Group(String field, int most, Facet first, Facet... more) {
        this.field = field;
        this.most = most;
        this.facets = EnumSet.of(first, more);
    }
}
