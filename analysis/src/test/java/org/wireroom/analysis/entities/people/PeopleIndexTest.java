package org.wireroom.analysis.entities.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wireroom.analysis.entities.authority.AuthorityEntry;
import org.wireroom.analysis.entities.lexicon.PersonName;
import org.wireroom.analysis.entities.model.EntityBuilder;
import org.wireroom.text.EntityType;

class PeopleIndexTest {
    private final PeopleIndex index = new PeopleIndex();
    private final PersonKnowledge knowledge = new ReadPeople("").knowledge;

    private Person add(String key) {
        PersonName name = PersonName.of(key);
        Person person = new Person(name, new EntityBuilder(EntityType.PERSON));
        index.add(person);
        index.put(person, name);
        return person;
    }

    @Test
    void findsPeopleBySurnameThenForenameThenMiddleName() {
        Person ana = add("ana maria ruiz");
        Person maria = add("maria lopez");
        Person tom = add("tom maria");
        assertThat(index.candidates("ruiz", knowledge)).containsExactly(ana);
        assertThat(index.candidates("ana", knowledge)).containsExactly(ana);
        assertThat(index.candidates("maria", knowledge)).containsExactly(tom);
        assertThat(index.candidates("lopez", knowledge)).containsExactly(maria);
        assertThat(index.candidates("beck", knowledge)).isEmpty();
    }

    @Test
    void findsThoseWithAMiddleNameOnlyIfNobodyElseHasTheWord() {
        Person ana = add("ana garcia ruiz");
        assertThat(index.candidates("garcia", knowledge)).containsExactly(ana);
        Person garcia = add("garcia marquez");
        assertThat(index.candidates("garcia", knowledge)).containsExactly(garcia);
    }

    @Test
    void findsFamilyNamesThatComeFirst() {
        Person wang = add("wang lei");
        Person lena = add("lena wang");
        assertThat(index.candidates("wang", knowledge)).containsExactlyInAnyOrder(wang, lena);
    }

    @Test
    void findsWhoeverTookAPersonOver() {
        Person right = add("vladimir kalinov");
        Person wrong = add("vladmir kalinov");
        right.join(wrong);
        assertThat(index.people()).containsExactly(right);
        assertThat(index.candidates("vladmir", knowledge)).containsExactly(right);
        assertThat(index.candidates("kalinov", knowledge)).containsExactly(right);
    }

    @Test
    void findsThoseWhoShareTheFirstOrLastWord() {
        Person ana = add("ana ruiz");
        Person eva = add("eva ruiz");
        Person anaBeck = add("ana beck");
        add("ruiz ana");
        assertThat(index.sharingName(PersonName.of("ana maria ruiz"))).containsExactly(ana, eva, anaBeck);
        assertThat(index.hasSurname("ruiz")).isTrue();
        assertThat(index.hasSurname("maria")).isFalse();
    }

    @Test
    void joinsThoseWhomTheAuthorityFileKnowsForOne() {
        AuthorityEntry lavrov = knowledge.known("sergey lavrov");
        Person first = add("sergei lavrov");
        Person second = add("sergey lavrov");
        first.builder().know(lavrov);
        second.builder().know(lavrov);
        index.joinKnown();
        assertThat(index.people()).containsExactly(first);
        assertThat(index.known(lavrov)).isSameAs(first);
    }

    @Test
    void comparesNoMoreThanAFewOfACrowd() {
        for (int i = 0; i < 1_000; i++) {
            add("p" + i + " ruiz");
        }
        assertThat(index.people()).hasSize(1_000);
        assertThat(index.sharingName(PersonName.of("x ruiz"))).hasSizeLessThan(100);
    }
}
