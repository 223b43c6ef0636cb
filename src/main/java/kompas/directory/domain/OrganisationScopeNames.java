package kompas.directory.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.Scope;
import kompas.accounts.ScopeNames;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations as places where roles are held, public or not. */
@Repository
class OrganisationScopeNames implements ScopeNames {

    private final JdbcClient sql;
    private final DirectoryPermissions permissions;

    OrganisationScopeNames(JdbcClient sql, DirectoryPermissions permissions) {
        this.sql = sql;
        this.permissions = permissions;
    }

    @Override
    public Scope.Kind kind() {
        return Scope.Kind.ORGANISATION;
    }

    @Override
    public Map<UUID, LocalizedText> names(Collection<UUID> ids) {
        return sql
                .sql("select id, name from directory.organisation where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(row.getObject("id", UUID.class), LocalizedColumn.read(row.getString("name"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<UUID> onOffer() {
        return List.of();
    }

    @Override
    public List<Scope> around(UUID id) {
        return List.of(permissions.scopes(new OrganisationId(id)));
    }
}
