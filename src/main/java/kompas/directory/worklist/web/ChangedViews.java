package kompas.directory.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.directory.worklist.BulkEdit;
import kompas.directory.worklist.BulkEditing;
import kompas.jobs.JobState;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the pages that tell of changes of many. */
@Component
class ChangedViews {

    private final Accounts accounts;
    private final ChangeViews words;

    ChangedViews(Accounts accounts, ChangeViews words) {
        this.accounts = accounts;
        this.words = words;
    }

    ChangedView of(BulkEdit edit, Optional<JobState> job, List<BulkEditing.Left> left, Page page) {
        return view(edit, accounts.names(Set.of(edit.maker())), page)
                .with(
                        job,
                        left.stream()
                                .map(each -> Link.to(
                                        each.name(),
                                        page.to("/organisations/" + each.slug() + (each.shown() ? "" : "/edit"))))
                                .toList());
    }

    List<ChangedView> lines(List<BulkEdit> edits, Page page) {
        Set<PersonId> makers = edits.stream().map(BulkEdit::maker).collect(Collectors.toSet());
        Map<PersonId, String> names = makers.isEmpty() ? Map.of() : accounts.names(makers);
        return edits.stream().map(edit -> view(edit, names, page)).toList();
    }

    private ChangedView view(BulkEdit edit, Map<PersonId, String> names, Page page) {
        return new ChangedView(
                edit,
                words.words(edit.act(), edit.value(), page.t()),
                names.getOrDefault(edit.maker(), ""),
                day(edit.at()),
                Optional.empty(),
                List.of());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
