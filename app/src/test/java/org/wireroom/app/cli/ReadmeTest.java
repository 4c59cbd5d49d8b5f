package org.wireroom.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.app.cli.options.KnownSettings;
import org.wireroom.contract.topics.TopicSpec;
import org.wireroom.contract.topics.Topics;
import org.wireroom.platform.settings.Setting;

/** The README says what is so. */
class ReadmeTest {
    private final String readme = read("../README.md");

    @Test
    void listsEverySettingWithDefaultAndMeaning() {
        for (Setting<?> setting : KnownSettings.all()) {
            String shown =
                    setting.key().equals("processor.threads") ? "one per core" : "`" + setting.defaultText() + "`";
            assertThat(readme).contains("| `" + setting.key() + "` | " + shown + " | " + setting.meaning() + " |");
        }
    }

    @Test
    void listsEveryTopic() {
        for (TopicSpec topic : Topics.all(8)) {
            assertThat(readme).contains("| `" + topic.name() + "` |");
        }
    }

    @Test
    void listsEveryCommand() {
        List<String> commands = Wireroom.commandLine().getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"))
                .toList();
        assertThat(commands).isNotEmpty().allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
    }

    @Test
    void givesTheCommandThatContinuousIntegrationRuns() {
        assertThat(readme).contains("```\nmvn verify\n```");
        assertThat(read("../.ci/run")).endsWith("\nmvn verify\n");
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
