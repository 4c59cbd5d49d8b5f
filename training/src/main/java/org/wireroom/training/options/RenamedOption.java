package org.wireroom.training.options;

/** Options under their old names, which are still accepted for one release. */
public final class RenamedOption {
    private RenamedOption() {}

    /** Says on the standard error stream which option to use from now on. */
    public static void warn(String old, String name) {
        System.err.println(old + " is deprecated: use " + name);
    }
}
