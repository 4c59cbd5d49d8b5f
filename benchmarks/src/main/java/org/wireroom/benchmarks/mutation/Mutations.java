package org.wireroom.benchmarks.mutation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/**
 * Articles as they should never come: cut, doubled, shuffled, mixed with bytes and characters of every kind, on lines a mile
 * long. The same seed and number give the same article.
 *
 * @param originals what is broken, at least one article
 * @param seed tells one series of articles from another
 */
record Mutations(List<byte[]> originals, long seed) {
    /** No article is larger. */
    static final int LARGEST = 1 << 20;

    private static final int PLANES = 17;
    private static final String TROUBLE =
            "\"“”‘’'«»()[]{}<>-–—…...,;:!?/\\|_*#@&%$€£\t\r\n\u0000\u00ad\u200b\u2028\ufeff\ufffd0123456789";
    private static final List<String> PHRASES = List.of(
            "\" he said, \"",
            " told TASS. ",
            "\n\nBy \n",
            "U.S.U.K.p.m.",
            " Mr. Mr. Mrs. ",
            "(((((",
            " said that said that ",
            "12/12/2012 12:12",
            " $1.5 billion ",
            " - - - ",
            "’s ’s ’s",
            "MOSCOW, March 25. /TASS/. ",
            " according to according to ");

    /** The article of a number: one original, broken once to four times. */
    byte[] article(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        byte[] bytes = original(random);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes = mutate(bytes, random);
        }
        return bytes.length > LARGEST ? Arrays.copyOf(bytes, LARGEST) : bytes;
    }

    private byte[] original(Random random) {
        return originals.get(random.nextInt(originals.size()));
    }

    private byte[] mutate(byte[] bytes, Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length + 1), bytes.length);
            case 2 -> doubled(bytes, random);
            case 3 -> shuffledBytes(bytes, random);
            case 4 -> shuffledLines(bytes, random);
            case 5 -> randomBytes(bytes, random);
            case 6 -> inserted(bytes, random, Mutations::anyCharacter);
            case 7 -> inserted(bytes, random, Mutations::trouble);
            case 8 -> inserted(bytes, random, source -> PHRASES.get(source.nextInt(PHRASES.size())));
            case 9 -> oneLine(bytes);
            case 10 -> joined(bytes, original(random));
            case 11, 12 ->
                isMarkUp(bytes) ? bytes(MarkUpMutations.mutate(text(bytes), random)) : inCapitals(bytes, random);
            default -> random.nextInt(40) == 0 ? mileLong(bytes, random) : inCapitals(bytes, random);
        };
    }

    private static byte[] doubled(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(2000)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        for (int times = random.nextInt(20); times >= 0; times--) {
            out.writeBytes(part);
        }
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    private static byte[] shuffledBytes(byte[] bytes, Random random) {
        byte[] shuffled = bytes.clone();
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(300));
        for (int i = from; i < to; i++) {
            int other = from + random.nextInt(to - from);
            byte swap = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = swap;
        }
        return shuffled;
    }

    private static byte[] shuffledLines(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(text(bytes).lines().toList());
        Collections.shuffle(lines, random);
        return bytes(String.join("\n", lines));
    }

    private static byte[] randomBytes(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int times = changed.length == 0 ? 0 : random.nextInt(30); times > 0; times--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] inserted(byte[] bytes, Random random, Function<Random, String> source) {
        StringBuilder text = new StringBuilder(text(bytes));
        for (int times = 1 + random.nextInt(40); times > 0; times--) {
            text.insert(random.nextInt(text.length() + 1), source.apply(random));
        }
        return bytes(text.toString());
    }

    private static String anyCharacter(Random random) {
        int character = random.nextInt(PLANES) << 16 | random.nextInt(1 << 16);
        return Character.toString(character).repeat(1 + random.nextInt(3));
    }

    private static String trouble(Random random) {
        return String.valueOf(TROUBLE.charAt(random.nextInt(TROUBLE.length()))).repeat(1 + random.nextInt(4));
    }

    private static byte[] oneLine(byte[] bytes) {
        byte[] line = bytes.clone();
        for (int i = 0; i < line.length; i++) {
            line[i] = line[i] == '\n' || line[i] == '\r' ? (byte) ' ' : line[i];
        }
        return line;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** As large as an article may be, out of what is there, with or without its line breaks, or out of one character. */
    private static byte[] mileLong(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(5000)));
        byte[] unit = random.nextInt(3) == 0 ? bytes(trouble(random)) : random.nextBoolean() ? oneLine(part) : part;
        byte[] line = new byte[LARGEST];
        for (int i = 0; i < line.length; i++) {
            line[i] = unit[i % unit.length];
        }
        return line;
    }

    private static boolean isMarkUp(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 200); i++) {
            if (bytes[i] == '<') {
                return true;
            }
        }
        return false;
    }

    private static byte[] inCapitals(byte[] bytes, Random random) {
        String text = text(bytes);
        int from = random.nextInt(text.length() + 1);
        return bytes(text.substring(0, from) + text.substring(from).toUpperCase(Locale.ROOT));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
