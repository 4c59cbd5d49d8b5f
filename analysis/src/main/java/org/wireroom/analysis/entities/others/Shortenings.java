package org.wireroom.analysis.entities.others;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wireroom.analysis.entities.names.NonPersonKnowledge;
import org.wireroom.analysis.entities.rules.NameRule;
import org.wireroom.text.tables.Table;
import org.wireroom.text.words.NameParticles;

/**
 * Which names of organisations a shorter name may be short for: their first words ("Toyota" for "Toyota Motor Corp"), their initials
 * ("FMO" for "Forestry Management Office"), or what follows a country's adjective ("Foreign Ministry").
 */
final class Shortenings {
    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_PREFIX = 4;
    private static final Set<String> SMALL_WORDS = NameParticles.leftOutOfAcronyms();
    private static final Set<String> HEADS = Table.words(Shortenings.class, "heads.txt");
    private static final Set<String> CLUBS = Table.words(Shortenings.class, "clubs.txt");

    private final Map<String, List<NameGroup>> byStart = new HashMap<>();
    private final Map<String, List<NameGroup>> byShortStart = new HashMap<>();
    private final Map<String, List<NameGroup>> byInitials = new HashMap<>();
    private final Map<String, List<NameGroup>> byEnd = new HashMap<>();
    private final Map<String, List<NameGroup>> byHead = new HashMap<>();
    private final Map<String, List<NameGroup>> byClub = new HashMap<>();

    Shortenings(Collection<NameGroup> groups) {
        groups.forEach(this::add);
    }

    /** Those that begin with a name. */
    Collection<NameGroup> byStart(NameGroup name) {
        List<NameGroup> found = new ArrayList<>(byStart.getOrDefault(name.key(), List.of()));
        List<NameGroup> more = byShortStart.getOrDefault(name.key(), List.of());
        if (!more.isEmpty() && !NameRule.SHORT_FIRST_WORD.decides(true, name.start())) {
            found.addAll(more);
        }
        return found;
    }

    /** Of several that begin with a name the only one that is a company's, with no other word after it; else all. */
    Collection<NameGroup> companyOf(NameGroup name, Collection<NameGroup> longer) {
        List<NameGroup> companies = longer.stream()
                .filter(group -> isCompany(group.key().substring(name.key().length())))
                .toList();
        boolean one = longer.size() > 1 && companies.size() == 1;
        return NameRule.COMPANY_OF_NAME.decides(one, name.start()) ? companies : longer;
    }

    private static boolean isCompany(String rest) {
        return Stream.of(rest.trim().split(" ")).allMatch(NonPersonKnowledge::isCompanyWord);
    }

    /** Those that are a country's adjective and a key. */
    Collection<NameGroup> byEnd(String key) {
        return byEnd.getOrDefault(key, List.of());
    }

    /** Those that end with a word that may mean them: "the Tribunal" for "Waitangi Tribunal". */
    Collection<NameGroup> byHead(String key) {
        return byHead.getOrDefault(key, List.of());
    }

    /** Those that a name is without "FC" and the like. */
    Collection<NameGroup> byClub(String key) {
        return byClub.getOrDefault(key, List.of());
    }

    /** Those whose initials an acronym is. */
    Collection<NameGroup> byInitials(String acronym) {
        return byInitials.getOrDefault(acronym.replace(".", "").toLowerCase(Locale.ROOT), List.of());
    }

    private void add(NameGroup group) {
        String[] words = group.key().split(" ", -1);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return;
        }
        StringBuilder start = new StringBuilder(words[0]);
        StringBuilder initials = new StringBuilder();
        StringBuilder allInitials = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            if (i > 0) {
                boolean whole = start.length() >= SHORTEST_PREFIX || NonPersonKnowledge.isCompanyWord(words[i]);
                put(whole ? byStart : byShortStart, start.toString(), group);
                start.append(' ').append(words[i]);
            }
            allInitials.append(words[i].charAt(0));
            if (!SMALL_WORDS.contains(words[i])) {
                initials.append(words[i].charAt(0));
            }
        }
        put(byInitials, initials.toString(), group);
        if (!initials.toString().contentEquals(allInitials)) {
            put(byInitials, allInitials.toString(), group);
        }
        if (group.form().toLowerCase(Locale.ROOT).startsWith("the ")) {
            put(byInitials, "t" + initials, group);
        }
        String last = words[words.length - 1];
        if (HEADS.contains(last)) {
            put(byHead, last, group);
        }
        if (CLUBS.contains(words[0])) {
            put(byClub, group.key().substring(words[0].length() + 1), group);
        }
        if (group.isOfCountry()) {
            put(byEnd, group.key().substring(words[0].length() + 1), group);
        }
    }

    private static void put(Map<String, List<NameGroup>> index, String key, NameGroup group) {
        index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(group);
    }
}
