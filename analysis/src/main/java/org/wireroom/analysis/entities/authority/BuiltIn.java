package org.wireroom.analysis.entities.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wireroom.analysis.entities.lexicon.Gender;
import org.wireroom.text.EntityType;
import org.wireroom.text.tables.Table;
import org.wireroom.text.tables.Table.Row;

/** The authority file that comes with the project, in one table for each kind of thing. */
final class BuiltIn {
    private final List<AuthorityEntry> entries = new ArrayList<>();
    /** Names of countries and peoples to ids of countries. */
    private final Map<String, String> nationalities = new HashMap<>();

    private final Map<String, String> adjectives = new HashMap<>();

    BuiltIn() {
        countries();
        cities();
        for (Row row : rows("regions.tsv")) {
            entries.add(entry(EntityType.PLACE, row.cell(0), row.cell(1), row.phrases(2), null, false));
        }
        for (Row row : rows("organisations.tsv")) {
            String country = row.cell(3).isEmpty() ? null : country(row.cell(3));
            entries.add(entry(EntityType.ORGANIZATION, row.cell(0), row.cell(1), row.phrases(2), country, true));
        }
        for (Row row : rows("demonyms.tsv")) {
            entries.add(entry(EntityType.NORP, row.cell(0), "", row.phrases(1), null, false));
        }
        for (Row row : rows("events.tsv")) {
            entries.add(entry(EntityType.EVENT, row.cell(0), row.cell(1), row.phrases(2), null, false));
        }
        people();
    }

    List<AuthorityEntry> entries() {
        return entries;
    }

    /** The ids of countries by the adjectives and names of their peoples, as printed. */
    Map<String, String> nationalities() {
        return nationalities;
    }

    /** The adjectives of countries by their ids. */
    Map<String, String> adjectives() {
        return adjectives;
    }

    private void countries() {
        for (Row row : rows("countries.tsv")) {
            String name = row.cell(0);
            String id = country(name);
            entries.add(entry(EntityType.PLACE, name, row.cell(1), row.phrases(2), id, true));
            List<String> people = row.phrases(3);
            if (!people.isEmpty()) {
                entries.add(entry(EntityType.NORP, people.get(0), "", people.subList(1, people.size()), id, false));
            }
            people.stream().findFirst().ifPresent(adjective -> adjectives.put(id, adjective));
            people.forEach(word -> nationalities.put(word, id));
        }
    }

    private void cities() {
        for (Row row : rows("cities.tsv")) {
            boolean capital = row.cell(0).equals("capital");
            entries.add(
                    entry(EntityType.PLACE, row.cell(1), row.cell(2), row.phrases(3), country(row.cell(4)), capital));
        }
    }

    private void people() {
        for (Row row : rows("people.tsv")) {
            String name = row.cell(0);
            entries.add(new AuthorityEntry(
                    EntityIds.of(EntityType.PERSON, name),
                    EntityType.PERSON,
                    name,
                    row.phrases(3),
                    row.phrases(4),
                    wikidata(row.cell(1)),
                    row.cell(2).equals("f") ? Gender.FEMALE : Gender.MALE,
                    null,
                    false));
        }
    }

    private static AuthorityEntry entry(
            EntityType type, String name, String wikidata, List<String> aliases, String country, boolean metonym) {
        return new AuthorityEntry(
                EntityIds.of(type, name),
                type,
                name,
                aliases,
                List.of(),
                wikidata(wikidata),
                Gender.UNKNOWN,
                country,
                metonym);
    }

    private static String wikidata(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static String country(String name) {
        return EntityIds.of(EntityType.PLACE, name);
    }

    private static List<Row> rows(String table) {
        return Table.rows(BuiltIn.class, table);
    }
}
