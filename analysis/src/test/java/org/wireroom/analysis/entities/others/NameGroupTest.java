package org.wireroom.analysis.entities.others;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.model.EntityBuilder;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.model.NameMention;
import org.wireroom.text.EntityType;

class NameGroupTest {
    private static NameMention mention(String form, int start) {
        return new NameMention(
                0,
                1,
                start,
                start + form.length(),
                EntityType.ORGANIZATION,
                form,
                NameKey.of(form),
                MentionEvidence.MODEL);
    }

    private static NameGroup group(String... forms) {
        NameGroup group = new NameGroup(NameKey.of(forms[0]), null, false);
        for (int i = 0; i < forms.length; i++) {
            group.mentions().add(mention(forms[i], 100 * i));
        }
        return group;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harbour Trust                 | Harbour Trust
            HARBOUR TRUST                 | Harbour Trust
            HARBOUR TRUST; Harbour trust  | Harbour trust
            Harbour Trust; HARBOUR TRUST  | Harbour Trust
            MCALPINE; McAlpine            | McAlpine
            NATO; Nato                    | Nato
            NATO                          | NATO
            """)
    void isCalledAsItIsPrintedOutsideCapitals(String forms, String name) {
        assertThat(group(forms.split("; ")).builder(EntityType.ORGANIZATION).name())
                .isEqualTo(name);
    }

    @Test
    void isCalledByItsNameWithTheCountrysAdjective() {
        NameGroup group = new NameGroup("ugandan ministry of health", "Ugandan Ministry of Health", true);
        group.mentions().add(mention("Ministry of Health", 0));
        assertThat(group.isOfCountry()).isTrue();
        assertThat(group.builder(EntityType.ORGANIZATION).name()).isEqualTo("Ugandan Ministry of Health");
    }

    @Test
    void hasTheMentionsOfAllThatJoinedItEachWithItsReason() {
        NameGroup union = group("African Union");
        NameGroup acronym = group("AU");
        NameGroup plural = group("AUs");
        plural.join(acronym, MentionEvidence.ALIAS);
        acronym.join(union, MentionEvidence.ACRONYM);
        assertThat(plural.now()).isSameAs(union);
        assertThat(acronym.isJoined()).isTrue();
        assertThat(union.isJoined()).isFalse();
        assertThat(union.hasOthers()).isTrue();
        assertThat(plural.hasOthers()).isFalse();
        EntityBuilder builder = union.builder(EntityType.ORGANIZATION);
        assertThat(builder.mentions())
                .extracting(Mention::evidence)
                .containsExactly(MentionEvidence.MODEL, MentionEvidence.ACRONYM, MentionEvidence.ALIAS);
        assertThat(builder.found().aliases()).containsExactly("AU", "AUs");
    }

    @Test
    void isTheEntryOfTheAuthorityFile() {
        NameGroup group = group("EU");
        group.entry(Authority.builtIn().find(EntityType.ORGANIZATION, "eu", Set.of()));
        FoundEntity found = group.builder(EntityType.ORGANIZATION).found();
        assertThat(found.name()).isEqualTo("European Union");
        assertThat(found.mentions()).extracting(Mention::evidence).containsExactly(MentionEvidence.AUTHORITY);
    }
}
