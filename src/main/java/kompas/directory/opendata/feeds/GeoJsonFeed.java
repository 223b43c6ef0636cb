package kompas.directory.opendata.feeds;

import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** GeoJSON (RFC 7946): a feature each; without a point the geometry is null. Licence and attribution stand before them. */
final class GeoJsonFeed extends JsonFeed {

    private final Licence licence;

    GeoJsonFeed(OutputStream out, Licence licence) {
        super(out);
        this.licence = licence;
    }

    @Override
    public void start() {
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeStringProperty("licence", licence.name());
        json.writeStringProperty("licence_url", licence.url());
        json.writeStringProperty("attribution", licence.attribution());
        json.writeName("features");
        json.writeStartArray();
    }

    @Override
    public void write(Map<String, @Nullable Object> row) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", String.valueOf(row.get("id")));
        json.writeName("geometry");
        if (row.get("longitude") instanceof Double longitude && row.get("latitude") instanceof Double latitude) {
            json.writeStartObject();
            json.writeStringProperty("type", "Point");
            json.writeName("coordinates");
            json.writeStartArray();
            json.writeNumber(longitude);
            json.writeNumber(latitude);
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        json.writeName("properties");
        object(row);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void end() {
        json.writeEndArray();
        json.writeEndObject();
        super.end();
    }
}
