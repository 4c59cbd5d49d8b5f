package org.wireroom.processor.topology;

import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.index.Candidate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * How a candidate is written: time, id and edition in one array. By hand because there are thousands of them where a crowd
 * shares a passage, and to call a record's constructor by reflection is what costs most there.
 */
final class CandidateForm {
    private CandidateForm() {}

    static SimpleModule module() {
        return new SimpleModule("candidates")
                .addSerializer(Candidate.class, new Writer())
                .addDeserializer(Candidate.class, new Reader());
    }

    private static final class Writer extends ValueSerializer<Candidate> {
        @Override
        public void serialize(Candidate candidate, JsonGenerator out, SerializationContext context) {
            out.writeStartArray(candidate, 3);
            out.writeNumber(candidate.article().firstReceivedAt());
            out.writeString(candidate.article().articleId());
            out.writeNumber(candidate.edition());
            out.writeEndArray();
        }
    }

    private static final class Reader extends ValueDeserializer<Candidate> {
        @Override
        public Candidate deserialize(JsonParser in, DeserializationContext context) {
            in.nextToken();
            long firstReceivedAt = in.getLongValue();
            String articleId = in.nextStringValue();
            in.nextToken();
            int edition = in.getIntValue();
            in.nextToken();
            return new Candidate(new OrderKey(firstReceivedAt, articleId), edition);
        }
    }
}
