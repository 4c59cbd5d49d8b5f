package org.wireroom.benchmarks.campaign;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Articles of a newsroom in a bad hour: reports that share paragraphs with each other, quotations, new versions, and among
 * them files that are not articles. The same seed and number give the same article.
 *
 * @param count how many there are
 * @param seed of the random choices: another seed gives other articles
 */
record CampaignArticles(int count, long seed) {
    private static final Instant FIRST = Instant.parse("2026-01-05T06:00:00Z");
    private static final int POISON_EVERY = 25;
    private static final int BINARY_BYTES = 5_000;
    private static final int LINE_WORDS = 20_000;

    private static final List<String> NAMES = List.of(
            "Anna Keller",
            "Tomas Brandt",
            "Maria Silva",
            "John Ferguson",
            "Elena Popova",
            "Ali Hassan",
            "Grace Okafor");
    private static final List<String> OFFICES = List.of(
            "harbour chief",
            "police spokeswoman",
            "finance minister",
            "union leader",
            "mayor",
            "head of the observatory");
    private static final List<String> PLACES = List.of("Bern", "Riga", "Porto", "Galway", "Turku", "Split", "Ghent");
    private static final List<String> SUBJECTS = List.of(
            "the harbour",
            "the new bridge",
            "the strike",
            "the flood warning",
            "the budget",
            "the ferry",
            "the old pier");
    private static final List<String> VERBS = List.of(
            "will be opened", "is delayed", "costs more than planned", "was discussed", "has to wait", "is over");

    /** The name of an article's file, below its feed. */
    String name(int number) {
        return "desk-%d/%05d.txt".formatted(number % 7, number);
    }

    /** Whether a file is not an article. */
    boolean isPoison(int number) {
        return number % POISON_EVERY == POISON_EVERY - 1;
    }

    /** When an article was received; many come late, and some at the same time. */
    Instant received(int number, int version) {
        return FIRST.plus(Duration.ofMinutes(random(number, 0).nextInt(count) + 20_000L * (version - 1)));
    }

    /** An article's bytes. */
    byte[] bytes(int number, int version) {
        Random random = random(number, version);
        if (isPoison(number) && version == 1) {
            return poison(random);
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(sentence(random, "") + " " + number);
        paragraphs.add(pick(PLACES, random).toUpperCase(Locale.ROOT) + ", Jan 5 - " + quotation(random));
        for (int left = 1 + random.nextInt(5); left > 0; left--) {
            paragraphs.add(
                    paragraph(random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(Math.max(2, count / 8))));
        }
        return (String.join("\n\n", paragraphs) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] poison(Random random) {
        byte[] binary = new byte[BINARY_BYTES];
        random.nextBytes(binary);
        return switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> "one\0two".getBytes(StandardCharsets.UTF_8);
            case 2 -> binary;
            default -> "harbour ".repeat(LINE_WORDS).getBytes(StandardCharsets.UTF_8); // looks broken, but is readable
        };
    }

    /** A paragraph that every article with this seed has word for word. */
    private String paragraph(long paragraphSeed) {
        Random random = new Random(seed * 31 + paragraphSeed);
        StringBuilder text = new StringBuilder(quotation(random));
        for (int left = 2 + random.nextInt(4); left > 0; left--) {
            text.append(' ').append(sentence(random, " by " + random.nextInt(10_000) + " people"));
        }
        return text.toString();
    }

    private static String quotation(Random random) {
        String speaker = pick(OFFICES, random) + " " + pick(NAMES, random);
        String said = sentence(random, " in " + (1990 + random.nextInt(40)));
        return random.nextBoolean()
                ? "\"" + said.substring(0, said.length() - 1) + ",\" " + speaker + " said."
                : "The " + speaker + " told reporters that " + said;
    }

    private static String sentence(Random random, String end) {
        return pick(SUBJECTS, random) + " in " + pick(PLACES, random) + " " + pick(VERBS, random) + end + ".";
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private Random random(int number, int version) {
        return new Random((seed * 1_000_003 + number) * 31 + version);
    }
}
