package org.wireroom.processor.topology.store;

import java.util.ArrayList;
import java.util.List;
import org.wireroom.analysis.overlap.Comparison;
import org.wireroom.analysis.overlap.Comparison.SharedPassage;
import org.wireroom.processor.overlap.OrderKey;
import org.wireroom.processor.overlap.gathering.Match;
import org.wireroom.processor.overlap.index.EarlierCandidate;
import org.wireroom.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * How candidates, matches and comparisons are written: as arrays of their components, which {@link CompactSerde#LAYOUT} numbers.
 * Written by hand because a hot fingerprint leads to thousands of them, and calling a record's constructor by reflection is what
 * costs most there.
 */
final class OverlapCodecs {
    private OverlapCodecs() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("overlap");
        add(module, EarlierCandidate.class, OverlapCodecs::write, OverlapCodecs::candidate);
        add(module, Match.class, OverlapCodecs::write, OverlapCodecs::match);
        add(module, Comparison.class, OverlapCodecs::write, OverlapCodecs::comparison);
        return module;
    }

    private interface Writer<T> {
        void write(T value, JsonGenerator out);
    }

    /** Starts at the array's first token and ends at its last. */
    private interface Reader<T> {
        T read(JsonParser in);
    }

    private static <T> void add(SimpleModule module, Class<T> type, Writer<T> writer, Reader<T> reader) {
        module.addSerializer(type, new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                writer.write(value, out);
            }
        });
        module.addDeserializer(type, new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                return reader.read(in);
            }
        });
    }

    private static void write(EarlierCandidate candidate, JsonGenerator out) {
        out.writeStartArray(candidate, 3);
        out.writeNumber(candidate.article().firstReceivedAt());
        out.writeString(candidate.article().articleId());
        out.writeNumber(candidate.generation());
        out.writeEndArray();
    }

    private static EarlierCandidate candidate(JsonParser in) {
        EarlierCandidate candidate =
                new EarlierCandidate(new OrderKey(nextLong(in), in.nextStringValue()), nextInt(in));
        in.nextToken();
        return candidate;
    }

    private static void write(Match match, JsonGenerator out) {
        out.writeStartArray(match, 5);
        out.writeStartArray(match.article(), 2);
        out.writeNumber(match.article().firstReceivedAt());
        out.writeString(match.article().articleId());
        out.writeEndArray();
        out.writeNumber(match.generation());
        out.writeNumber(match.requested());
        out.writeNumber(match.compared());
        if (match.comparison() == null) {
            out.writeNull();
        } else {
            write(match.comparison(), out);
        }
        out.writeEndArray();
    }

    private static Match match(JsonParser in) {
        in.nextToken();
        OrderKey article = new OrderKey(nextLong(in), in.nextStringValue());
        in.nextToken();
        int generation = nextInt(in);
        int requested = nextInt(in);
        int compared = nextInt(in);
        Comparison comparison = in.nextToken() == JsonToken.VALUE_NULL ? null : comparison(in);
        in.nextToken();
        return new Match(article, generation, requested, compared, comparison);
    }

    private static void write(Comparison comparison, JsonGenerator out) {
        out.writeStartArray(comparison, 7);
        out.writeNumber(comparison.words());
        out.writeNumber(comparison.earlierWords());
        out.writeNumber(comparison.grams());
        out.writeNumber(comparison.earlierGrams());
        out.writeNumber(comparison.sharedGrams());
        out.writeBoolean(comparison.sameWords());
        out.writeStartArray(comparison.passages(), comparison.passages().size());
        for (SharedPassage passage : comparison.passages()) {
            out.writeStartArray(passage, 3);
            out.writeNumber(passage.firstWord());
            out.writeNumber(passage.lastWord());
            out.writeStartArray(passage.there(), 2);
            out.writeNumber(passage.there().start());
            out.writeNumber(passage.there().end());
            out.writeEndArray();
            out.writeEndArray();
        }
        out.writeEndArray();
        out.writeEndArray();
    }

    private static Comparison comparison(JsonParser in) {
        int words = nextInt(in);
        int earlierWords = nextInt(in);
        int grams = nextInt(in);
        int earlierGrams = nextInt(in);
        int sharedGrams = nextInt(in);
        boolean sameWords = in.nextBooleanValue();
        List<SharedPassage> passages = new ArrayList<>();
        in.nextToken();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            passages.add(passage(in));
        }
        in.nextToken();
        return new Comparison(words, earlierWords, grams, earlierGrams, sharedGrams, sameWords, passages);
    }

    private static SharedPassage passage(JsonParser in) {
        int firstWord = nextInt(in);
        int lastWord = nextInt(in);
        in.nextToken();
        Span there = new Span(nextInt(in), nextInt(in));
        in.nextToken();
        in.nextToken();
        return new SharedPassage(firstWord, lastWord, there);
    }

    private static int nextInt(JsonParser in) {
        in.nextToken();
        return in.getIntValue();
    }

    private static long nextLong(JsonParser in) {
        in.nextToken();
        return in.getLongValue();
    }
}
