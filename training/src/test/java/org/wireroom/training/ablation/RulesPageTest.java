package org.wireroom.training.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wireroom.processor.extract.ExtractionRules;

class RulesPageTest {
    private static final Path PAGE = Path.of("../docs/rules.md");

    @Test
    void listsEachRuleWithItsSentenceAndNoOther() throws IOException {
        String page = Files.readString(PAGE);
        List<String> listed = page.substring(page.indexOf(RecordWorthCommand.TABLES))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| rule |"))
                .map(line -> line.substring(0, line.indexOf(" |", line.indexOf(" | ") + 3)))
                .toList();
        List<String> rules = ExtractionRules.catalog().descriptions().stream()
                .map(rule -> "| " + rule.rule().id() + " | " + rule.sentence())
                .toList();
        assertThat(listed).as("docs/rules.md; record-worth writes it").containsExactlyElementsOf(rules);
    }
}
