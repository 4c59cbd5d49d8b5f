package org.wireroom.processor.sayings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wireroom.contract.saying.Rendering;
import org.wireroom.contract.saying.Saying;
import org.wireroom.text.tables.Table;
import org.wireroom.text.tables.Table.Row;

/** Renderings of many sayings of one speaker, all at once: which ones are brought together, and which ones should be. */
class RenderingsTest {
    private static final Pattern CELL = Pattern.compile("(\\d+)([dmi]) (.*)");

    private final Map<String, String> sayingOf = new HashMap<>();

    @Test
    void bringsTogetherWhatIsOneSayingAndNothingElse() {
        List<Spoken> all = read();
        assertThat(all).hasSizeGreaterThanOrEqualTo(200);
        assertThat(sayingOf.values().stream().distinct().count()).isGreaterThanOrEqualTo(60);
        for (int order = 0; order < 5; order++) {
            Collections.shuffle(all, new Random(order));
            Said said = new Said(Duration.ofDays(30));
            all.forEach(said::replace);
            List<String> faults = new ArrayList<>();
            int together = 0;
            int rightly = 0;
            for (Saying saying : said.sayings().values()) {
                for (Rendering a : saying.renderings()) {
                    for (Rendering b : saying.renderings()) {
                        if (a.articleId().compareTo(b.articleId()) < 0) {
                            together++;
                            rightly += sayingOf.get(a.articleId()).equals(sayingOf.get(b.articleId())) ? 1 : 0;
                        }
                    }
                }
                if (saying.renderings().stream()
                                .map(r -> sayingOf.get(r.articleId()))
                                .distinct()
                                .count()
                        > 1) {
                    faults.add("joined: " + saying.text());
                }
            }
            int wanted = pairs();
            assertThat((double) rightly / together).as("precision %s", faults).isGreaterThanOrEqualTo(0.98);
            assertThat((double) rightly / wanted).as("recall %s", said.groups()).isGreaterThanOrEqualTo(0.95);
        }
    }

    private int pairs() {
        Map<String, Integer> sizes = new HashMap<>();
        sayingOf.values().forEach(name -> sizes.merge(name, 1, Integer::sum));
        return sizes.values().stream().mapToInt(size -> size * (size - 1) / 2).sum();
    }

    private List<Spoken> read() {
        List<Spoken> all = new ArrayList<>();
        for (Row row : Table.rows(RenderingsTest.class, "renderings.tsv")) {
            for (int i = 1; i < row.cells().size(); i++) {
                Matcher cell = CELL.matcher(row.cell(i));
                assertThat(cell.matches()).as(row.cell(i)).isTrue();
                String article = row.cell(0) + "-" + i;
                Instant time = Said.START
                        .plus(Duration.ofDays(Integer.parseInt(cell.group(1))))
                        .plus(Duration.ofMinutes(i));
                Spoken.Words words = switch (cell.group(2)) {
                    case "d" -> Said.direct(cell.group(3));
                    case "m" -> Said.mixed(cell.group(3));
                    default -> Said.indirect(cell.group(3));
                };
                all.add(Said.in(article, time, words));
                sayingOf.put(article, row.cell(0));
            }
        }
        return all;
    }
}
