package org.wireroom.processor.sayings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many renderings of a saying are independent. Those of one report count once, however many outlets copy it, and one that was
 * taken from a source whose own rendering is present does not count in addition to it.
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
