package org.wireroom.benchmarks.mutation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.wireroom.contract.ArticleId;
import org.wireroom.contract.headers.CloudEvents;
import org.wireroom.contract.headers.DeadLetterHeaders;
import org.wireroom.contract.headers.WireroomHeaders;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.headers.EventHeaders;

/**
 * Raw records as nobody should write them: broken articles under broken keys with broken headers, empty ones, giant ones,
 * withdrawals of what was never there, and versions again and again. The same number gives the same record.
 *
 * @param articles broken articles
 * @param seed tells one series from another
 * @param keys how many articles the records are versions of
 * @param giant how many bytes the largest values have
 */
record RawMutations(Mutations articles, long seed, int keys, int giant) {
    private static final long LONG_AGO = 1_400_000_000_000L;
    private static final int GIANT_EVERY = 5_000;
    private static final List<String> BAD_KEYS = List.of(
            "",
            " ",
            "wire",
            "../../etc/passwd",
            "wire-00000000000000000000000000000000\n",
            "WIRE-ABCDEF",
            "null",
            "\u202e");
    private static final List<String> NAMES = List.of(
            WireroomHeaders.FEED,
            WireroomHeaders.URI,
            WireroomHeaders.ATTEMPT,
            WireroomHeaders.RETURNS,
            WireroomHeaders.REASON,
            WireroomHeaders.STAGE,
            WireroomHeaders.SOURCE_VERSION,
            WireroomHeaders.SOURCE_CREATED,
            WireroomHeaders.SOURCE_STATUS,
            WireroomHeaders.SETTLED,
            DeadLetterHeaders.TOPIC,
            DeadLetterHeaders.PARTITION,
            DeadLetterHeaders.OFFSET,
            "ce_id",
            "ce_type",
            "ce_time",
            "content-type",
            "");
    private static final List<String> VALUES = List.of(
            "",
            "../../../tmp/x",
            "a\r\nWARN forged line",
            "\u001b[2J",
            "-1",
            "99999999999999999999",
            "NaN",
            "news.articles.raw",
            "withheld",
            "canceled",
            "2026-13-45T99:99:99Z",
            "(a+)+$",
            "{\"@class\":\"java.net.URL\"}");

    /** The record of a number. */
    ProducerRecord<byte[], byte[]> record(int number) {
        Random random = new Random(seed * 7_000_003 + number);
        byte[] key = key(random);
        byte[] value = value(number, random);
        Long time = random.nextInt(4) == 0 ? LONG_AGO + random.nextInt(1_000_000) : null;
        ProducerRecord<byte[], byte[]> message = new ProducerRecord<>(Topics.RAW, null, time, key, value);
        headers(message.headers(), random);
        return message;
    }

    private byte[] key(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> null;
            case 1 -> bytes(BAD_KEYS.get(random.nextInt(BAD_KEYS.size())));
            case 2 -> randomBytes(random, random.nextInt(200));
            default -> bytes(ArticleId.of("flood", Integer.toString(random.nextInt(keys))));
        };
    }

    private byte[] value(int number, Random random) {
        if (number % GIANT_EVERY == GIANT_EVERY - 1) {
            return giant(random);
        }
        return switch (random.nextInt(30)) {
            case 0 -> null;
            case 1 -> new byte[0];
            case 2 -> randomBytes(random, 5_000);
            case 3 -> cutInACharacter(random);
            case 4 -> articles.article(number % 100); // what was there before
            default -> articles.article(number);
        };
    }

    private byte[] giant(Random random) {
        if (random.nextBoolean()) {
            return randomBytes(random, giant);
        }
        byte[] line = new byte[giant];
        byte[] unit = bytes("the harbour is open, he said, and ");
        for (int i = 0; i < line.length; i++) {
            line[i] = unit[i % unit.length];
        }
        return line;
    }

    private static byte[] cutInACharacter(Random random) {
        byte[] text = bytes("Москва: “Да”, — сказал он. 📰 ".repeat(1 + random.nextInt(20)));
        return Arrays.copyOf(text, random.nextInt(text.length));
    }

    private static void headers(Headers headers, Random random) {
        if (random.nextInt(3) == 0) {
            EventHeaders.set(
                    CloudEvents.ARTICLE_RAW,
                    headers,
                    "1",
                    "/flood",
                    "flood",
                    Instant.ofEpochMilli(LONG_AGO),
                    "text/plain");
            headers.add(WireroomHeaders.FEED, bytes("flood"));
        }
        for (int left = random.nextInt(5); left > 0; left--) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            byte[] value = random.nextInt(4) == 0
                    ? randomBytes(random, random.nextInt(100))
                    : random.nextInt(5) == 0 ? null : bytes(VALUES.get(random.nextInt(VALUES.size())));
            headers.add(name, value);
        }
    }

    private static byte[] randomBytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
