package org.wireroom.sink;

import org.wireroom.contract.json.Json;
import org.wireroom.contract.topics.Topics;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Tells the events of Wireroom from records that others have written to its topics. */
final class EventCheck {
    private EventCheck() {}

    /** Whether a value is JSON with the record's key as its id. */
    static boolean isEvent(String topic, String key, byte[] value) {
        String id = switch (topic) {
            case Topics.ENRICHED -> "articleId";
            case Topics.SAYINGS -> "sayingId";
            default -> "storyId";
        };
        boolean named = false;
        try (JsonParser json = Json.MAPPER.createParser(value)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isId = json.currentName().equals(id);
                json.nextToken();
                named |= isId && key.equals(json.getValueAsString());
                json.skipChildren();
            }
            return named && json.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
