package org.wireroom.sink;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.wireroom.contract.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the revision of an event from its first fields. */
final class Revisions {
    private static final String FIELD = "revision";
    /** The field of ninjs that has the revision; in an event it has the hash of the bytes. */
    private static final String NINJS_FIELD = "version";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private Revisions() {}

    /** The revision of the event in a file; -1 if there is no file, no revision or no well-formed JSON. */
    static int of(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                JsonParser json = Json.MAPPER.createParser(stream)) {
            int revision = find(json);
            while (json.nextToken() != null) {
                json.skipChildren();
            }
            return revision;
        } catch (NoSuchFileException | JacksonException e) {
            return -1;
        }
    }

    /** The revision of an event, -1 if it has none. */
    static int of(byte[] event) {
        try (JsonParser json = Json.MAPPER.createParser(event)) {
            return find(json);
        }
    }

    private static int find(JsonParser json) {
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals(FIELD)) {
                return json.getIntValue();
            }
            if (field.equals(NINJS_FIELD) && NUMBER.matcher(json.getString()).matches()) {
                return Integer.parseInt(json.getString());
            }
            json.skipChildren();
        }
        return -1;
    }
}
