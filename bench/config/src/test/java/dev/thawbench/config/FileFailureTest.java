package dev.thawbench.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFailureTest {
  @TempDir private Path folder;

  @Test
  void saysWhyInsteadOfThePathAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(words(() -> Files.createDirectories(file)))
        .isEqualTo("there is a file of that name already");
    assertThat(words(() -> Files.readString(folder.resolve("none"))))
        .isEqualTo("there is no such file or folder");
    assertThat(words(() -> Files.writeString(file.resolve("inside"), "x")))
        .isEqualTo("not a directory");
    assertThat(words(() -> Files.list(file))).isEqualTo("it is no folder");
    assertThat(words(() -> Files.delete(folder))).isEqualTo("the folder is not empty");
    assertThat(FileFailure.words(new IOException())).isEqualTo("IOException");
    assertThat(FileFailure.words(new IOException("the disk is full")))
        .isEqualTo("the disk is full");
  }

  private static String words(org.assertj.core.api.ThrowableAssert.ThrowingCallable broken) {
    return FileFailure.words(catchThrowableOfType(IOException.class, broken));
  }
}
