package org.wireroom.app.cli.deadletters;

import picocli.CommandLine.Option;

/** The option to print what a command would do. */
final class DryRun {
    @Option(names = "--dry-run", description = "Print what would be done and change nothing.")
    private boolean dryRun;

    boolean isOn() {
        return dryRun;
    }

    /** Words for what is done, or would be done. */
    String words(String done, String wouldBeDone) {
        return dryRun ? wouldBeDone : done;
    }
}
