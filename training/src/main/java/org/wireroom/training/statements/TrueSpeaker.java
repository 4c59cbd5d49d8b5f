package org.wireroom.training.statements;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.analysis.entities.model.FoundEntity;
import org.wireroom.analysis.entities.model.Mention;

/**
 * Who a reader says a speaker is.
 *
 * @param names fullest printed names of those who are right; empty if only nobody is
 * @param nobody whether nobody named is right, alone or beside these names
 */
record TrueSpeaker(List<String> names, boolean nobody) {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final String FOR = "for:";
    private static final String NONE = "-";

    TrueSpeaker {
        names = names.stream().map(TrueSpeaker::key).toList();
    }

    /**
     * As a table of sources has it.
     *
     * @param type {@code P}, {@code O}, {@code L}, {@code N} somebody named, {@code U} nobody, perhaps for somebody named, {@code G} a
     *     group, {@code M} several, {@code W} the writer
     */
    static TrueSpeaker of(String type, String name) {
        return switch (type) {
            case "P", "O", "L", "N" -> new TrueSpeaker(List.of(name), false);
            case "M" -> new TrueSpeaker(Arrays.asList(name.split(" \\+ ")), false);
            case "U" ->
                name.equals(NONE)
                        ? new TrueSpeaker(List.of(), true)
                        : new TrueSpeaker(List.of(name.startsWith(FOR) ? name.substring(FOR.length()) : name), true);
            default -> new TrueSpeaker(List.of(), true);
        };
    }

    /** Whether it is this entity; null is nobody. */
    boolean is(FoundEntity entity, String text) {
        if (entity == null) {
            return nobody;
        }
        if (names.contains(key(entity.name()))
                || entity.aliases().stream().anyMatch(alias -> names.contains(key(alias)))) {
            return true;
        }
        for (Mention mention : entity.mentions()) {
            if (names.contains(key(mention.in(text)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name of somebody printed with other words before it is this entity's: "President Obama". */
    boolean endsLike(FoundEntity entity, String text) {
        if (!entity.isOnePerson()) {
            return false;
        }
        for (Mention mention : entity.mentions()) {
            String form = " " + key(mention.in(text));
            if (names.stream().anyMatch(name -> name.endsWith(form))) {
                return true;
            }
        }
        return false;
    }

    private static String key(String name) {
        return NameKey.of(POSSESSIVE.matcher(name).replaceFirst(""));
    }
}
