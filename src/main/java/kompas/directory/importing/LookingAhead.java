package kompas.directory.importing;

import java.util.ArrayList;
import java.util.List;
import kompas.directory.duplicates.FindingDuplicates;
import kompas.directory.duplicates.Lookalike;
import kompas.directory.importing.Alikes.Alike;
import kompas.directory.importing.merge.Merging;
import kompas.directory.importing.merge.NewRow;

/** Looks, before anything is written, which of the new ones may be there already. */
final class LookingAhead {

    private static final int SHOWN = 20;
    private static final int AT_ONCE = 200;

    private final FindingDuplicates finding;
    private final List<Alike> some = new ArrayList<>();
    private int compared;
    private int found;

    LookingAhead(FindingDuplicates finding) {
        this.finding = finding;
    }

    /** At the batch just decided on. */
    void look(Merging merging) {
        if (compared >= Alikes.MOST) {
            return;
        }
        List<NewRow> rows = merging.newRows(Alikes.MOST - compared);
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            compare(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
        compared += rows.size();
    }

    private void compare(List<NewRow> rows) {
        List<List<Lookalike>> alike =
                finding.lookalikes(rows.stream().map(NewRow::particulars).toList());
        for (int i = 0; i < rows.size(); i++) {
            if (alike.get(i).isEmpty()) {
                continue;
            }
            found++;
            if (some.size() < SHOWN) {
                Lookalike likeliest = alike.get(i).getFirst();
                some.add(new Alike(rows.get(i).name(), likeliest.organisation().value(), likeliest.reasons()));
            }
        }
    }

    Alikes alikes() {
        return new Alikes(compared, found, some);
    }
}
