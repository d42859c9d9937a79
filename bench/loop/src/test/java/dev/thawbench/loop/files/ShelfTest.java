package dev.thawbench.loop.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thawbench.config.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  @TempDir private Path folder;

  @Test
  void offersNoFileOfAnotherKind() throws IOException {
    Files.writeString(folder.resolve("bench-3.yaml"), "format: 1\nstation: bench-3\n");
    Files.writeString(folder.resolve("acme.yaml"), "format: 1\ncontroller: acme\n");
    Shelf stations = new Shelf("station", List.of(folder));
    assertThat(stations.names()).containsExactly("bench-3");
    assertThatThrownBy(() -> stations.find("hall", Place.of("--station hall")))
        .hasMessageEndingWith("; known: 'bench-3'");
  }
}
