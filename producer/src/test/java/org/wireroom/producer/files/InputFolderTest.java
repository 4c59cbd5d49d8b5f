package org.wireroom.producer.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFolderTest {
    @TempDir
    Path temp;

    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(temp.toRealPath().resolve("in"));
    }

    @Test
    void findsFilesInAllFoldersInOrderOfPath() throws Exception {
        write("b.txt");
        write("a/2.txt");
        write("a/1/x.txt");
        write("c/z.txt");
        assertThat(files(Set.of())).containsExactly("a/1/x.txt", "a/2.txt", "b.txt", "c/z.txt");
    }

    @Test
    void leavesOutHiddenAndUnfinishedFiles() throws Exception {
        write(".hidden.txt");
        write(".git/config");
        write("a.txt.part");
        write("b.TMP");
        write("c.txt");
        assertThat(files(Set.of())).containsExactly("c.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.txt.filepart",
                "a.xml.crdownload",
                "a.txt~",
                ".a.txt.swp",
                "#a.txt#",
                ".#a.txt",
                "~$a.html",
                "a.txt.sb-1a2b3c4d-AbCdEf",
                "a.txt___jb_tmp___",
                "a.uploading"
            })
    void leavesOutFilesThatProgramsWriteMeanwhile(String name) throws Exception {
        write(name);
        write("a.txt");
        assertThat(files(Set.of())).containsExactly("a.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4913", "parts.txt", "template.html", "no.1~2.txt", "#1.txt"})
    void takesFilesWithNamesThatLookLikeThose(String name) throws Exception {
        write(name);
        assertThat(files(Set.of())).containsExactly(name);
    }

    @Test
    void leavesOutExcludedFolders() throws Exception {
        write("out/articles/00/x.json");
        write("a.txt");
        assertThat(files(Set.of(root.resolve("out")))).containsExactly("a.txt");
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(root.resolve("file.txt"), secret);
        Files.createSymbolicLink(root.resolve("folder"), temp);
        Files.createSymbolicLink(root.resolve("dangling.txt"), temp.resolve("absent"));
        assertThat(files(Set.of())).isEmpty();
    }

    @Test
    void followsALinkToAFileInside() throws Exception {
        write("a.txt");
        Files.createSymbolicLink(root.resolve("b.txt"), root.resolve("a.txt"));
        assertThat(files(Set.of())).containsExactly("a.txt", "b.txt");
    }

    @Test
    void takesASingleFile() throws Exception {
        Path file = write("feed/a.txt");
        InputFolder single = new InputFolder(file, Set.of());
        List<Path> found = new ArrayList<>();
        single.visit(visitor(found));
        assertThat(found).containsExactly(file);
        assertThat(single.article(file).uri()).isEqualTo("a.txt");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> new InputFolder(root.resolve("absent"), Set.of()))
                .isInstanceOf(NoSuchFileException.class);
    }

    private Path write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    private List<String> files(Set<Path> excluded) throws Exception {
        List<Path> found = new ArrayList<>();
        new InputFolder(root, excluded).visit(visitor(found));
        return found.stream().map(file -> root.relativize(file).toString()).toList();
    }

    private static InputFolder.Visitor visitor(List<Path> found) {
        return new InputFolder.Visitor() {
            @Override
            public void folder(Path folder) {}

            @Override
            public void file(Path file) {
                found.add(file);
            }
        };
    }
}
