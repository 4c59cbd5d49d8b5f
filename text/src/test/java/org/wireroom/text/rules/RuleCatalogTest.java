package org.wireroom.text.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleCatalogTest {
    private enum Fruit implements Rule {
        RED_FRUIT,
        SOUR_FRUIT
    }

    private enum MoreFruit implements Rule {
        RED_FRUIT,
        SOUR_FRUIT,
        DRIED_FRUIT
    }

    private enum FewerFruit implements Rule {
        RED_FRUIT
    }

    private final RuleCatalog catalog = RuleCatalog.of(Fruit.class, "fruit.rules");

    @Test
    void readsSentencesAndExamplesWithTheirParagraphsAndLines() {
        assertThat(catalog.get("red-fruit"))
                .isEqualTo(new RuleDescription(
                        Fruit.RED_FRUIT,
                        "What is red is a cherry.",
                        List.of("a red apple\n\na pear\na plum"),
                        List.of("a green apple")));
    }

    @Test
    void everyRuleIsDescribed() {
        assertThatThrownBy(() -> RuleCatalog.of(MoreFruit.class, "fruit.rules")).hasMessageContaining("dried-fruit");
        assertThatThrownBy(() -> RuleCatalog.of(FewerFruit.class, "fruit.rules"))
                .hasMessageContaining("sour-fruit");
    }

    @Test
    void twoRulesDoNotShareAName() {
        assertThatThrownBy(() -> RuleCatalog.all(catalog, catalog)).hasMessageContaining("red-fruit");
    }

    @Test
    void findsRulesByTheirIds() {
        assertThat(catalog.rules(Set.of("sour-fruit"))).containsExactly(Fruit.SOUR_FRUIT);
        assertThatThrownBy(() -> catalog.rules(Set.of("blue-fruit")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no rule 'blue-fruit'");
    }

    @Test
    void examplesHoldWhereTheRuleDecidesAndMattersOnlyInTheFirstKind() {
        RuleExamples examples =
                new RuleExamples(text -> Fruit.RED_FRUIT.decides(text.contains("red "), 0) ? "a cherry" : text);

        assertThat(examples.faults(catalog.get("red-fruit"))).isEmpty();
    }

    @Test
    void reportsARuleThatDoesNotDecideOrChangesNothingOrDecidesTooOften() {
        RuleDescription red = catalog.get("red-fruit");

        assertThat(new RuleExamples(text -> text).faults(red))
                .singleElement()
                .asString()
                .contains("does not decide");
        assertThat(new RuleExamples(text ->
                                List.of(Fruit.RED_FRUIT.decides(true, 0)).isEmpty())
                        .faults(red))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("changes nothing"))
                .anyMatch(fault -> fault.contains("must not decide in: a green apple"));
        assertThat(new RuleExamples(text -> text)
                        .faults(new RuleDescription(Fruit.RED_FRUIT, "", List.of(), List.of())))
                .hasSize(2);
    }
}
