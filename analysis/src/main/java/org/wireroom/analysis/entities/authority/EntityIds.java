package org.wireroom.analysis.entities.authority;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.wireroom.analysis.entities.lexicon.NameKey;
import org.wireroom.text.EntityType;
import org.wireroom.text.hashing.Sha256;

/**
 * Ids made from type and canonical name: {@code person:vladimir-putin}. The authority file makes its ids the same way, so a name
 * that enters it keeps its id.
 */
public final class EntityIds {
    private static final int LONGEST = 80;
    private static final int KEPT = 60;
    private static final int HASH_DIGITS = 12;

    private EntityIds() {}

    /** The id of a thing of that name. */
    public static String of(EntityType type, String name) {
        String slug = NameKey.of(name).replace(' ', '-');
        String prefix = type.name().toLowerCase(Locale.ROOT) + ":";
        if (slug.isEmpty() || slug.length() > LONGEST) {
            String hash = Sha256.hex(name.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
            return prefix + (slug.isEmpty() ? hash : slug.substring(0, end(slug)) + "-" + hash);
        }
        return prefix + slug;
    }

    /** The id of a date or an amount: {@code date:2021-03-25}, {@code money:usd-4500000}. */
    public static String ofValue(EntityType type, String value) {
        return (type.name() + ":" + value.replace(' ', '-')).toLowerCase(Locale.ROOT);
    }

    /** Never inside a surrogate pair. */
    private static int end(String slug) {
        return Character.isHighSurrogate(slug.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
    }
}
