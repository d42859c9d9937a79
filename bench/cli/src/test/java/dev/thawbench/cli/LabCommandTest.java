package dev.thawbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.run.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
class LabCommandTest {
  @Test
  void aLabThatIsNotThereIsTold() {
    assertThat(Called.with("lab", "demand-defrots"))
        .isEqualTo(
            new Called(
                2,
                "",
                "lab demand-defrots: there is no such virtual lab; did you mean"
                    + " 'demand-defrost'?\n"));
  }

  @Test
  void aFaultThatIsNotThereIsTold() {
    Called called = Called.with("lab", "--fault", "no-such-fault", "--fault", "nor-this");
    assertThat(called.code()).isEqualTo(2);
    assertThat(called.err())
        .startsWith("--fault no-such-fault: lab 'demand-defrost' has no such fault")
        .hasLineCount(2);
  }

  @Test
  void aPortOutOfRangeIsTold() {
    assertThat(Called.with("lab", "--port", "70000").err())
        .isEqualTo(
            "thawbench: '--port' expects a number from 0 to 65535, found '70000'; see 'thawbench"
                + " lab --help'\n");
    Called word = Called.with("lab", "--port", "http");
    assertThat(word.code()).isEqualTo(2);
    assertThat(word.err()).contains("--port").contains("http").hasLineCount(1);
  }

  @Test
  void aPortInUseIsABenchErrorInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      Called called = Called.with("lab", "--port", port);
      assertThat(called.code()).isEqualTo(ExitCode.BENCH_ERROR.code());
      assertThat(called.err()).contains(port).hasLineCount(1);
    }
  }
}
