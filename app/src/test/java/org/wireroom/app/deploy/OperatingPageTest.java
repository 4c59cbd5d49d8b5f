package org.wireroom.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the operator is shown is explained. */
class OperatingPageTest {
    private static final Pattern ALERT = Pattern.compile("- alert: (\\w+)");
    private static final Pattern HEADING = Pattern.compile("(?m)^### (Wireroom\\w+)$");
    private static final Pattern METRIC = Pattern.compile("\\bwireroom_[a-z_]+");

    private final String page = read("docs/operating.md");

    @Test
    void saysWhatToDoAboutEachAlert() {
        assertThat(found(HEADING, page)).isNotEmpty().isEqualTo(found(ALERT, read("deploy/prometheus/alerts.yml")));
    }

    @Test
    void explainsEachMetricOfAlertsAndDashboard() {
        String shown = read("deploy/prometheus/alerts.yml") + read("deploy/grafana/dashboards/wireroom.json");
        assertThat(found(METRIC, shown))
                .isNotEmpty()
                .allSatisfy(metric -> assertThat(page).contains("`" + metric.replaceAll("_(bucket|count|sum)$", "")));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .collect(Collectors.toSet());
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of("..", path));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
