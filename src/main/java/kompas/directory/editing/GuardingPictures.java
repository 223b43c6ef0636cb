package kompas.directory.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.CurrentReader;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.files.FileGuard;
import kompas.files.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A picture is seen by whoever sees the page it stands on, also at its own address. */
@Component
class GuardingPictures implements FileGuard {

    private static final String STANDS = """
            select o.id, o.listing = 'public' and p.removed_at is null as shown
            from directory.picture p join directory.organisation o on o.id = p.organisation_id where p.file_id = :file""";

    private final JdbcClient database;
    private final CurrentReader reader;
    private final DirectoryPermissions permissions;

    GuardingPictures(JdbcClient database, CurrentReader reader, DirectoryPermissions permissions) {
        this.database = database;
        this.reader = reader;
        this.permissions = permissions;
    }

    @Override
    public String ownerKind() {
        return "organisation";
    }

    @Override
    public Sight sight(FileId file, HttpServletRequest request) {
        Optional<Standing> found = database.sql(STANDS)
                .param("file", file.value())
                .query((row, number) ->
                        new Standing(new OrganisationId(row.getObject("id", UUID.class)), row.getBoolean("shown")))
                .optional();
        if (found.filter(Standing::shown).isPresent()) {
            return Sight.EVERYBODY;
        }
        return found.filter(standing -> reader.current(request)
                                .filter(who -> permissions.may(who, DirectoryAct.EDIT, standing.organisation()))
                                .isPresent())
                        .isPresent()
                ? Sight.THIS_READER
                : Sight.NOBODY;
    }

    /** Where a picture stands, and whether the public sees it there. */
    private record Standing(OrganisationId organisation, boolean shown) {}
}
