package dev.thawbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.run.ExitCode;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Speaks on stderr, which other tests listen to. */
@ResourceLock(Resources.SYSTEM_OUT)
class BrokenTest {
  @Command(name = "break")
  private static final class BreakCommand implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new IllegalStateException("two\nlines");
    }
  }

  @Test
  void whatNobodyForesawIsABenchErrorInOneLine() {
    CommandLine line = Thawbench.commandLine(new Interrupts()).addSubcommand(new BreakCommand());
    assertThat(line.execute("break")).isEqualTo(ExitCode.BENCH_ERROR.code());
  }

  @Test
  void itSaysWhereInOurCode() {
    IllegalStateException broken = new IllegalStateException("two\nlines");
    assertThat(Broken.words(broken))
        .matches(
            "the bench itself failed: java\\.lang\\.IllegalStateException: two lines"
                + " \\(BrokenTest\\.java:\\d+\\); this is an error of Thawbench: report this"
                + " line");
    broken.setStackTrace(new StackTraceElement[0]);
    assertThat(Broken.words(broken)).contains("two lines; this is");
  }
}
