package org.wireroom.app.cli.deadletters;

import picocli.CommandLine.Command;

/** {@code wireroom dead-letters}. */
@Command(
        name = "dead-letters",
        description = {
            "Look at what could not be read, put it back, or say that it needs no looking after.",
            "Nothing is ever deleted: a dead letter stays where it is, and a note says what became of it."
        },
        subcommands = {
            ListLettersCommand.class,
            ShowLettersCommand.class,
            ReplayLettersCommand.class,
            DiscardLettersCommand.class
        },
        footer = {
            "",
            "Example:",
            "  wireroom dead-letters list --out out",
            "  wireroom dead-letters replay --reason failed --dry-run --bootstrap-server kafka:9092"
        })
public final class DeadLettersCommand {}
