package kompas.bench.editors;

/**
 * One press of the button.
 *
 * @param seen the mark its writer had before their eyes; empty for none yet
 * @param at when its answer or failure came, as {@link System#nanoTime}
 * @param nanos from sending to then
 */
record Save(String slug, Part part, String mark, String seen, Outcome outcome, int status, long at, long nanos) {

    enum Outcome {
        /** The server said so. */
        SAVED,
        /** The server showed both versions side by side. */
        BESIDE,
        /** Any other answer that promised nothing. */
        REFUSED,
        /** No answer, or one that the server failed: it may stand there or not. */
        UNKNOWN
    }
}
