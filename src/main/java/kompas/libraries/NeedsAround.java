package kompas.libraries;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Page;

/** What pages show of what organisations need there; the module that owns organisations implements it. Costs no SQL statement as long as nothing changes. */
public interface NeedsAround {

    /** Empty when nothing is needed in the areas the library serves. */
    Optional<Wanted> of(LibrarySummary library, Page page);

    /**
     * A few of many.
     *
     * @param all where all of them are, with the language
     */
    record Wanted(List<Line> some, long total, String all) {}

    /**
     * One need.
     *
     * @param what is needed, in words
     * @param topics what about, in words; may be empty
     * @param href its page, with the language
     */
    record Line(String what, String topics, Shown who, boolean example, String href) {}
}
