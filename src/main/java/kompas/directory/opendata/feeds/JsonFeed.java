package kompas.directory.opendata.feeds;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Lines of JSON: an organisation each, what is not known left out. */
class JsonFeed implements FeedWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final JsonGenerator json;

    JsonFeed(OutputStream out) {
        this.json = JSON.createGenerator(out);
    }

    @Override
    public void write(Map<String, @Nullable Object> row) {
        object(row);
        json.writeRaw('\n');
    }

    @Override
    public void end() {
        json.flush();
    }

    final void object(Map<String, @Nullable Object> row) {
        json.writeStartObject();
        row.forEach((name, value) -> {
            if (value != null) {
                json.writeName(name);
                value(value);
            }
        });
        json.writeEndObject();
    }

    private void value(Object value) {
        switch (value) {
            case List<?> several -> {
                json.writeStartArray();
                several.forEach(one -> json.writeString(one.toString()));
                json.writeEndArray();
            }
            case Integer number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(value.toString());
        }
    }
}
