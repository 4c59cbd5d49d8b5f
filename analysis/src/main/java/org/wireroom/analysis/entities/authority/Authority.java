package org.wireroom.analysis.entities.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wireroom.analysis.entities.lexicon.Fold;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.lexicon.WordMap;
import org.wireroom.text.EntityType;
import org.wireroom.text.tables.Table;

/**
 * Who and what is known across articles, by name. A name that several entities bear means none of them; a newsroom's own entries
 * win over those of the project. Immutable and safe for many threads.
 */
public final class Authority {
    private final Map<String, AuthorityEntry> byId = new HashMap<>();
    private final Map<EntityType, Map<String, AuthorityEntry>> byName = new HashMap<>();
    private final Map<String, String> nationalities = new HashMap<>();
    private final Map<String, String> adjectives;
    private final Map<String, Set<String>> companions = new HashMap<>();
    private final Map<String, AuthorityEntry> own = new HashMap<>();
    private final WordMap<Integer> openings;

    private Authority(List<AuthorityEntry> newsroom) {
        BuiltIn builtIn = new BuiltIn();
        for (EntityType type : EntityType.values()) {
            byName.put(type, new HashMap<>());
        }
        for (Table.Row row : Table.rows(Authority.class, "ambiguous.tsv")) {
            Set<String> keys = new HashSet<>();
            row.phrases(2).forEach(name -> keys.add(NameKey.of(name)));
            companions.put(companionKey(EntityType.valueOf(row.cell(0)), NameKey.of(row.cell(1))), keys);
        }
        adjectives = Map.copyOf(builtIn.adjectives());
        builtIn.nationalities().forEach((word, country) -> nationalities.put(NameKey.of(word), country));
        add(builtIn.entries());
        for (AuthorityEntry entry : newsroom) {
            for (String key : names(entry)) {
                companions.remove(companionKey(entry.type(), key));
                own.put(key, own.containsKey(key) ? null : entry);
            }
        }
        add(newsroom);
        openings = openings(builtIn.entries(), newsroom);
    }

    /** The authority file of the project alone. */
    public static Authority builtIn() {
        return new Authority(List.of());
    }

    /**
     * The authority file of the project and a newsroom's own, which wins.
     *
     * @param newsroom CSV file: id, type, name, aliases, roles
     * @throws AuthorityFileException if the file cannot be read or is wrong; the message names the line
     */
    public static Authority with(Path newsroom) {
        return new Authority(NewsroomFile.read(newsroom));
    }

    /**
     * What a name means, null if nothing or several things.
     *
     * @param type what the text takes it for
     * @param key the name's {@link NameKey}
     * @param others keys of the names in the same article: an ambiguous name needs a companion among them
     */
    public AuthorityEntry find(EntityType type, String key, Set<String> others) {
        AuthorityEntry entry = byName.get(type).get(key);
        Set<String> needed = entry == null ? null : companions.get(companionKey(type, key));
        return needed == null || needed.stream().anyMatch(others::contains) ? entry : null;
    }

    /** What a name means in the newsroom's own file, whatever the text takes it for; null if nothing or several things. */
    public AuthorityEntry own(String key) {
        return own.get(key);
    }

    /**
     * How many words the longest name has that begins with a word and is a name in any context: names of events,
     * names of several words, and all of the newsroom's own.
     *
     * @return 0 if no such name begins so
     */
    public int longestFrom(CharSequence text, int start, int end) {
        Integer words = openings.get(text, start, end);
        return words == null ? 0 : words;
    }

    /** The entry of that id, null if there is none. */
    public AuthorityEntry byId(String id) {
        return byId.get(id);
    }

    /** The id of the country of an adjective or the name of a people ("Russian", "Britons"), null if it is none. */
    public String countryOf(String key) {
        return nationalities.get(key);
    }

    /** The adjective of a country ("Russian"), null if the id is of none. */
    public String adjectiveOf(String country) {
        return adjectives.get(country);
    }

    /** Entries of one list that share a name lose it; those of a later list take it. */
    private void add(List<AuthorityEntry> entries) {
        Map<EntityType, Map<String, AuthorityEntry>> added = new HashMap<>();
        for (AuthorityEntry entry : entries) {
            byId.put(entry.id(), entry);
            Map<String, AuthorityEntry> names = added.computeIfAbsent(entry.type(), type -> new HashMap<>());
            for (String key : names(entry)) {
                AuthorityEntry other = names.get(key);
                boolean shared =
                        names.containsKey(key) && (other == null || !other.id().equals(entry.id()));
                names.put(key, shared ? null : entry);
            }
        }
        added.forEach((type, names) -> byName.get(type).putAll(names));
    }

    private static WordMap<Integer> openings(List<AuthorityEntry> builtIn, List<AuthorityEntry> newsroom) {
        Map<String, Integer> longest = new HashMap<>();
        for (AuthorityEntry entry : builtIn) {
            addOpenings(entry, entry.type() == EntityType.EVENT ? 1 : 2, longest);
        }
        newsroom.forEach(entry -> addOpenings(entry, 1, longest));
        return new WordMap<>(longest);
    }

    private static void addOpenings(AuthorityEntry entry, int least, Map<String, Integer> longest) {
        List<String> printed = new ArrayList<>(entry.aliases());
        printed.add(entry.name());
        for (String name : printed) {
            int space = name.indexOf(' ');
            int words = (int) name.chars().filter(c -> c == ' ').count() + 1;
            String first = Fold.of(space < 0 ? name : name.substring(0, space));
            if (words >= least) {
                longest.merge(first, words, Math::max);
            }
        }
    }

    private static List<String> names(AuthorityEntry entry) {
        List<String> keys = new ArrayList<>();
        keys.add(NameKey.of(entry.name()));
        entry.aliases().forEach(alias -> keys.add(NameKey.of(alias)));
        return keys;
    }

    private static String companionKey(EntityType type, String key) {
        return type + " " + key;
    }
}
