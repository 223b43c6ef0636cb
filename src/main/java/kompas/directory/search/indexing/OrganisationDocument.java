package kompas.directory.search.indexing;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/** One organisation in the index. Full-text fields hold words analysed already, parted by spaces. */
@SearchEntity
@Indexed(index = "organisation")
public class OrganisationDocument {

    private static final String SPACES = "whitespace";

    @DocumentId
    final UUID id;

    /** Words of all its names. */
    @FullTextField(analyzer = SPACES)
    String name = "";

    @FullTextField(analyzer = SPACES)
    String nameStems = "";

    /** Each name as a whole. */
    @KeywordField
    List<String> titles = List.of();

    /** Words of its settlement or address. */
    @FullTextField(analyzer = SPACES)
    String place = "";

    /** Words of its municipality and of what that lies in. */
    @FullTextField(analyzer = SPACES)
    String around = "";

    /** Stems of the words for its fields of activity and its legal form, and of the network's own terms, in every language. */
    @FullTextField(analyzer = SPACES)
    String topic = "";

    /** Stems of everything it says about itself. */
    @FullTextField(analyzer = SPACES)
    String text = "";

    /** Its numbers in registers, with and without the country, without leading zeros. */
    @KeywordField
    List<String> identifiers = List.of();

    /** The finest area known; what that lies in is a matter of the day asked. */
    @KeywordField(aggregable = Aggregable.YES)
    @Nullable
    String area;

    @KeywordField(aggregable = Aggregable.YES)
    @Nullable
    String country;

    /** Codes of its fields of activity and all above them. */
    @KeywordField(aggregable = Aggregable.YES)
    List<String> fields = List.of();

    @KeywordField(aggregable = Aggregable.YES)
    List<String> audiences = List.of();

    @KeywordField(aggregable = Aggregable.YES)
    List<String> goals = List.of();

    @KeywordField(aggregable = Aggregable.YES)
    @Nullable
    String form;

    @KeywordField(aggregable = Aggregable.YES)
    @Nullable
    String status;

    @KeywordField(aggregable = Aggregable.YES)
    List<String> needs = List.of();

    @KeywordField(aggregable = Aggregable.YES)
    List<String> offers = List.of();

    @KeywordField(aggregable = Aggregable.YES)
    List<String> languages = List.of();

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    @Nullable
    GeoPoint location;

    @GenericField(searchable = Searchable.NO, aggregable = Aggregable.YES)
    @Nullable
    Double latitude;

    @GenericField(searchable = Searchable.NO, aggregable = Aggregable.YES)
    @Nullable
    Double longitude;

    @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
    @Nullable
    String cell4;

    @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
    @Nullable
    String cell7;

    @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
    @Nullable
    String cell10;

    @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
    @Nullable
    String cell13;

    @KeywordField(searchable = Searchable.NO, aggregable = Aggregable.YES)
    @Nullable
    String cell16;

    /** Sorts names as the alphabet of their language does. */
    @KeywordField(searchable = Searchable.NO, sortable = Sortable.YES)
    String order = "";

    @GenericField(searchable = Searchable.NO, sortable = Sortable.YES)
    @Nullable
    Instant created;

    /** Not indexed: words of names and places as they are written. */
    final Set<String> spelled = new LinkedHashSet<>();

    OrganisationDocument(UUID id) {
        this.id = id;
    }
}
