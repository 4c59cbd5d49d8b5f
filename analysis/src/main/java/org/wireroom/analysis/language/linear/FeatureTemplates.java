package org.wireroom.analysis.language.linear;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wireroom.text.hashing.Sha256;

/** The templates of one model. Immutable. */
public final class FeatureTemplates {
    private final String model;
    private final List<FeatureTemplate> all;
    private final String digest;

    private FeatureTemplates(String model, List<FeatureTemplate> all) {
        this.model = model;
        this.all = all;
        Map<Integer, FeatureTemplate> seeds = new HashMap<>();
        SortedSet<String> lines = new TreeSet<>();
        for (FeatureTemplate template : all) {
            FeatureTemplate other = seeds.put(template.key().seed(), template);
            if (other != null) {
                throw new IllegalArgumentException("the templates " + other + " and " + template + " of the model "
                        + model + " have the same number");
            }
            lines.add(template.name() + " " + template.key().seed());
        }
        digest = Sha256.hex(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The templates of a model.
     *
     * @param model the name of the model, as its file has it: {@code cues} for {@code cues.model}
     * @param templates its enum
     * @throws IllegalArgumentException if two of them have the same seed
     */
    public static <T extends Enum<T> & FeatureTemplate> FeatureTemplates of(String model, Class<T> templates) {
        return new FeatureTemplates(model, List.of(templates.getEnumConstants()));
    }

    /** The name of the model. */
    public String model() {
        return model;
    }

    /** All templates, in the order of their enum. */
    public List<FeatureTemplate> all() {
        return all;
    }

    /** SHA-256 of the names and seeds, sorted, as hex digits: models with the same digest look at the same things. */
    public String digest() {
        return digest;
    }

    /** The ordinals of those templates that belong to this model; null if none do. */
    BitSet ordinals(Set<FeatureTemplate> templates) {
        BitSet ordinals = new BitSet();
        all.stream().filter(templates::contains).forEach(template -> ordinals.set(template.ordinal()));
        return ordinals.isEmpty() ? null : ordinals;
    }
}
