package kompas.search;

/** For a command beside the server or without one: lets it ask the index that is there, and change nothing of it. */
public interface BorrowingIndex {

    /** After this the index can be asked, if there is one. */
    void open();
}
