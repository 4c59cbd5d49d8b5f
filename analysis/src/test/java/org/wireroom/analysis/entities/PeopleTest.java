package org.wireroom.analysis.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.MentionEvidence;

class PeopleTest {
    @Test
    void surnameMeansTheFullNameOfTheArticle() {
        Article article = Article.of("Harbour chief Thomas Keller said on Monday that the port would open.\n"
                + "Mr Keller told reporters that ships were waiting. \"They are patient,\" Keller said.");

        assertThat(article.people()).containsExactly("Thomas Keller");
        assertThat(article.at("Thomas Keller").mentions()).hasSize(3);
        assertThat(article.at("Thomas Keller").aliases()).containsExactly("Keller");
        assertThat(article.atLast("Keller").mentions().get(2).evidence()).isEqualTo(MentionEvidence.ALIAS);
    }

    @Test
    void surnameInTheHeadlineMeansTheFullNameBehindIt() {
        Article article =
                Article.of("Keller warns of delays\nHarbour chief Thomas Keller said on Monday ships had to wait.");

        assertThat(article.at("Keller")).isSameAs(article.at("Thomas Keller"));
    }

    @Test
    void surnameOfTwoPeopleIsNobodys() {
        Article article = Article.of("Anna Keller and Thomas Keller founded the company in Bern in 1998.\n"
                + "The offer was refused, Keller said on Friday.");

        FoundEntity lone = article.atLast("Keller");
        assertThat(lone.name()).isEqualTo("Keller");
        assertThat(lone).isNotSameAs(article.at("Anna Keller")).isNotSameAs(article.at("Thomas Keller"));
    }

    @Test
    void honorificTellsTwoPeopleOfOneSurnameApart() {
        Article article = Article.of("Anna Keller and Thomas Keller founded the company in Bern in 1998.\n"
                + "The offer was refused, Mrs Keller said on Friday. It was too late, said Mr Keller in Geneva.");

        assertThat(article.after("Mrs ").name()).isEqualTo("Anna Keller");
        assertThat(article.after("Mr ").name()).isEqualTo("Thomas Keller");
    }

    @Test
    void titleTellsTwoPeopleOfOneSurnameApart() {
        Article article = Article.of("President Bill Clinton and Senator Hillary Clinton left for New York on Monday.\n"
                + "The vote was close, President Clinton said in Washington.");

        assertThat(article.atLast("Clinton").name()).isEqualTo("Bill Clinton");
    }

    @Test
    void familyIsNotOneOfItsMembers() {
        Article article =
                Article.of("Hillary Clinton spoke in Chicago on Monday.\nThe Clintons left the city on Tuesday.");

        FoundEntity family = article.at("Clintons");
        assertThat(family.name()).isEqualTo("Clintons");
        assertThat(family.plural()).isTrue();
        assertThat(family.isOnePerson()).isFalse();
        assertThat(family).isNotSameAs(article.at("Hillary Clinton"));
    }

    @Test
    void middleInitialsAndShortFormsAreOnePerson() {
        Article article = Article.of("Senator William R. Hartmann arrived in Boston on Monday.\n"
                + "Bill Hartmann met the mayor. William Hartmann will leave on Friday.");

        assertThat(article.people()).hasSize(1);
    }

    @Test
    void otherMiddleInitialIsAnotherPerson() {
        Article article = Article.of("George W. Bush met George H.W. Bush in Texas on Monday.");

        assertThat(article.people()).containsExactly("George W. Bush", "George H.W. Bush");
    }

    @Test
    void nameInCapitalsIsTheSamePerson() {
        Article article =
                Article.of("ANGELA MERKEL VISITS WARSAW\nAngela Merkel arrived in Warsaw on Monday, an official said.");

        assertThat(article.at("Angela Merkel").aliases()).contains("ANGELA MERKEL");
    }

    @Test
    void misspelledSurnameIsTheOneOfTheNextLines() {
        Article article =
                Article.of("Harbour chief Thomas Lindquist told reporters that the port would open on Monday.\n"
                        + "\"They are patient,\" Lindqvist said. According to Lindqvist, ships were waiting.");

        assertThat(article.people()).containsExactly("Thomas Lindqvist");
        assertThat(article.at("Thomas Lindquist").mentions().get(0).evidence()).isEqualTo(MentionEvidence.TYPO);
    }

    @Test
    void nearSurnameThatIsPrintedAloneIsAnotherPerson() {
        Article article =
                Article.of("Harbour chief Thomas Johnston told reporters that the port would open on Monday.\n"
                        + "Johnston spoke in Boston. \"No,\" said Johnson, a sailor. Johnston shook his head.");

        assertThat(article.atLast("Johnson")).isNotSameAs(article.at("Thomas Johnston"));
    }

    @Test
    void misspelledForenameIsTheSamePerson() {
        Article article = Article.of("Vladmir Kalinov arrived in Minsk on Monday. Vladimir Kalinov met the mayor.\n"
                + "Vladimir Kalinov left the city on Tuesday.");

        assertThat(article.people()).containsExactly("Vladimir Kalinov");
    }

    @Test
    void spellingsThatTheAuthorityFileKnowsAreOnePerson() {
        Article article = Article.of("Sergei Lavrov arrived in Geneva on Monday. Sergey Lavrov met John Kerry there.");

        assertThat(article.at("Sergei Lavrov")).isSameAs(article.at("Sergey Lavrov"));
        assertThat(article.at("Sergei Lavrov").wikidata()).isEqualTo("Q58217");
    }

    @Test
    void famousSurnameIsNotGivenToANamesake() {
        Article article = Article.of(
                "Igor Putin opened a bakery in Tver on Monday.\nOn Tuesday, Putin met Chinese President Xi Jinping.");

        assertThat(article.atLast("Putin").name()).isNotEqualTo("Igor Putin");
    }

    @Test
    void familyNameThatComesFirstIsASurname() {
        Article article =
                Article.of("Chinese President Xi Jinping arrived in Paris on Monday. Xi met Emmanuel Macron.");

        assertThat(article.atLast("Xi")).isSameAs(article.at("Xi Jinping"));
    }

    @Test
    void forenameTellsTheGender() {
        Article article = Article.of("Anna Keller met Thomas Brandt in Bern on Monday.");

        assertThat(article.at("Anna Keller").gender()).isEqualTo(Gender.FEMALE);
        assertThat(article.at("Thomas Brandt").gender()).isEqualTo(Gender.MALE);
        assertThat(article.at("Anna Keller").mayBeHe()).isFalse();
        assertThat(article.at("Thomas Brandt").mayBeHe()).isTrue();
    }

    @Test
    void titleAndPronounTellTheGenderThatNoForenameTells() {
        Article article = Article.of("Police spokeswoman Ruxolin Barda said the road was closed.\n"
                + "Dexovan Murlo said he had seen nothing.");

        assertThat(article.at("Ruxolin Barda").gender()).isEqualTo(Gender.FEMALE);
        assertThat(article.at("Dexovan Murlo").gender()).isEqualTo(Gender.MALE);
    }
}
