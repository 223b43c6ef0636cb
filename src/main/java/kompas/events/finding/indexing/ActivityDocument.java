package kompas.events.finding.indexing;

import java.util.UUID;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** One activity in the index. Full-text fields hold words analysed already, parted by spaces. */
@SearchEntity
@Indexed(index = "activity")
public class ActivityDocument {

    private static final String SPACES = "whitespace";

    @DocumentId
    final UUID id;

    /** Words of its title, its place and of who stands behind it, as they are written. */
    @FullTextField(analyzer = SPACES)
    String names = "";

    /** Stems of everything it says about itself, and of the words for what it is, what it is about and for whom. */
    @FullTextField(analyzer = SPACES)
    String stems = "";

    /** Milliseconds since 1970 when it became public. */
    @GenericField(sortable = Sortable.YES)
    long published;

    ActivityDocument(UUID id) {
        this.id = id;
    }
}
