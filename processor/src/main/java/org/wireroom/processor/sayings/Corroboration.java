package org.wireroom.processor.sayings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many of a saying's renderings stand by themselves: those of one report, however many outlets copy it, count once, and one
 * that was taken from somebody whose own rendering is there does not count beside it.
 */
final class Corroboration {
    private Corroboration() {}

    static int of(List<Appearance> appearances) {
        Set<String> reports = new HashSet<>();
        Set<String> signatures = new HashSet<>();
        for (Appearance appearance : appearances) {
            if (appearance.relay() == null) {
                reports.add(appearance.reportId());
                signatures.add(appearance.feed());
                if (appearance.signature() != null) {
                    signatures.add(appearance.signature());
                }
            }
        }
        Set<String> relays = new HashSet<>();
        for (Appearance appearance : appearances) {
            String relay = appearance.relay();
            if (relay != null && !signatures.contains(relay) && !reports.contains(appearance.reportId())) {
                relays.add(relay);
            }
        }
        return reports.size() + relays.size();
    }
}
