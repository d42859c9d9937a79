package dev.thawbench.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.config.Problem;
import dev.thawbench.config.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptShelfTest {
  private final Problems problems = new Problems();
  @TempDir private Path library;

  @BeforeEach
  void library() throws IOException {
    for (String name : List.of("defrost/frost-point", "defrost/short", "valve/short")) {
      Path file = library.resolve(name + ".yaml");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          "format: 1\nscenario: x\ntags: ["
              + file.getParent().getFileName()
              + "]\ngiven: {controller: as found}\nsteps: [run for 1 s]\n");
    }
  }

  @Test
  void findsAllScriptsWhereNothingIsAskedFor() {
    assertThat(find()).containsExactly("defrost/frost-point", "defrost/short", "valve/short");
  }

  @Test
  void findsByFolderNameAndPathEachOnce() {
    assertThat(find("frost-point")).containsExactly("defrost/frost-point");
    assertThat(find("valve/short", "defrost"))
        .containsExactly("valve/short", "defrost/frost-point", "defrost/short");
    assertThat(find(library.resolve("defrost").toString(), "defrost/short"))
        .containsExactly("defrost/frost-point", "defrost/short");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void saysWhatIsAmbiguousOrUnknown() throws IOException {
    find("short", "frost-pont", "none.yaml");
    Path empty = Files.createDirectory(library.resolve("empty"));
    find(empty.toString());
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "short: this name means "
                + library.resolve("defrost/short.yaml")
                + " and "
                + library.resolve("valve/short.yaml")
                + "; give its folder too",
            "frost-pont: there is no such file or folder, and no such script in "
                + library
                + "; did you mean 'frost-point'?",
            "none.yaml: there is no such file",
            empty + ": there are no scripts (*.yaml) in this folder");
  }

  @Test
  void choosesByTag() {
    List<Path> all = new ScriptShelf(library).find(List.of(), problems);
    assertThat(Scripts.read(all, Set.of("valve"), problems)).hasSize(1);
    assertThat(Scripts.read(all, Set.of(), problems)).hasSize(3);
    assertThat(problems.list()).isEmpty();
    assertThat(Scripts.read(all, Set.of("valv"), problems)).isEmpty();
    assertThat(problems.list().get(0))
        .hasToString("--tag valv: no script has this tag; did you mean 'valve'?");
  }

  private List<String> find(String... arguments) {
    return new ScriptShelf(library)
        .find(List.of(arguments), problems).stream()
            .map(path -> library.relativize(path).toString().replace(".yaml", ""))
            .toList();
  }
}
