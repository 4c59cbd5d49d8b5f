package org.wireroom.analysis.entities.people;

import java.util.HashSet;
import java.util.Set;
import org.wireroom.analysis.entities.ReadNames;
import org.wireroom.analysis.entities.authority.Authority;
import org.wireroom.analysis.entities.lexicon.PersonName;
import org.wireroom.analysis.entities.model.EntityBuilder;
import org.wireroom.analysis.entities.model.MentionEvidence;
import org.wireroom.analysis.entities.names.NameTables;
import org.wireroom.analysis.entities.roles.Offices;
import org.wireroom.analysis.entities.titles.PrintedTitles;
import org.wireroom.text.EntityType;

/** The people of an article of tests while their names are grouped. */
final class ReadPeople {
    final ReadNames names;
    final PersonKnowledge knowledge;

    ReadPeople(String article) {
        Authority authority = Authority.builtIn();
        names = ReadNames.of(article);
        Set<String> keys = new HashSet<>();
        names.article().mentions().forEach(mention -> keys.add(mention.key()));
        PrintedTitles titles =
                new PrintedTitles(new Offices(), authority, names.text(), names.article(), names.byToken());
        knowledge = new PersonKnowledge(NameTables.with(authority), names.text().tokens(), keys, titles);
    }

    /** A person with the names at the first places with these words. */
    Person person(String... words) {
        Person person = new Person(PersonName.of(names.at(words[0]).key()), new EntityBuilder(EntityType.PERSON));
        for (String place : words) {
            person.add(names.at(place), MentionEvidence.MODEL, knowledge);
        }
        return person;
    }
}
