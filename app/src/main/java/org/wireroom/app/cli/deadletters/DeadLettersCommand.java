package org.wireroom.app.cli.deadletters;

import picocli.CommandLine.Command;

/** {@code wireroom dead-letters}. */
@Command(
        name = "dead-letters",
        description = {
            "List, show, replay or discard the articles that could not be read.",
            "Dead letters are never deleted; a note on the topic says what happened to each."
        },
        subcommands = {
            ListLettersCommand.class,
            ShowLettersCommand.class,
            ReplayLettersCommand.class,
            DiscardLettersCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  wireroom dead-letters list --out out",
            "  wireroom dead-letters replay --reason failed --dry-run --bootstrap-server kafka:9092"
        })
public final class DeadLettersCommand {}
