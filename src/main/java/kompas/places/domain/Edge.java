package kompas.places.domain;

/** A straight line between two packed points, whichever way it runs. */
record Edge(long a, long b) {

    static Edge of(long from, long to) {
        return from < to ? new Edge(from, to) : new Edge(to, from);
    }
}
