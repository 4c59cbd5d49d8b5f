package org.wireroom.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.wireroom.app.cli.options.ExitCodes;
import org.wireroom.app.sayings.SayingFiles;
import org.wireroom.app.sayings.WantedName;
import org.wireroom.app.stories.StoryFiles;
import org.wireroom.app.stories.StoryList;
import org.wireroom.contract.story.Story;
import org.wireroom.text.EntityType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wireroom stories}. */
@Command(
        name = "stories",
        description = {
            "List stories, the one with the latest article first: who was first, who followed, what each added, and who copied.",
            "In brackets, why an article is in the story: rare words that it shares with an earlier one.",
            "'wireroom explain --out DIR ID1 ID2' says why two articles are, or are not, in one story."
        },
        footer = {
            "",
            "Examples:",
            "  wireroom stories --out out",
            "  wireroom stories --out out --person \"Ilona Varga\" --since 2026-06-01"
        })
final class StoriesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Output folder of a 'wireroom run' or 'wireroom sink'.")
    private Path results;

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description =
                    "Only stories that name this person: words of the name, in upper or lower case, or an entity id.")
    private String person;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Only stories that an article joined on this day (UTC) or later, by its receipt: 2026-06-01.")
    private LocalDate since;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Story> stories = new StoryFiles(results)
                .all().stream()
                        .filter(this::isRecent)
                        .filter(this::isAboutPerson)
                        .toList();
        new StoryList(out, new SayingFiles(results).all()).print(stories);
        out.printf("%d %s%n", stories.size(), stories.size() == 1 ? "story" : "stories");
        return ExitCodes.DONE;
    }

    private boolean isRecent(Story story) {
        return since == null
                || !story.lastReceivedAt()
                        .isBefore(since.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private boolean isAboutPerson(Story story) {
        return person == null
                || story.entities().stream()
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .anyMatch(entity -> new WantedName(person).is(entity.entityId(), entity.name()));
    }
}
