package dev.thawbench.loop.device;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.config.Place;
import dev.thawbench.drivers.point.LinePoint;
import dev.thawbench.loop.station.ConsoleValue;
import dev.thawbench.trace.Unit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenConsoleTest {
  @Test
  void neverTakesALineWithAValueForTheAnswerThatAllHasArrived() {
    Pattern answer =
        OpenConsole.withoutAnyOf(
            List.of(
                value("reported defrost", "defrost=(on|off)"),
                value("console coil temperature", "coil=(-?[0-9.]+) C")));

    assertThat("STATUS up=7 s defrost=on coil=-- C").doesNotMatch(answer);
    assertThat("STATUS up=7 s defrost=? coil=-4.5 C").doesNotMatch(answer);
    assertThat("VERSION Thawbench 4711 1.4.2").matches(answer);
    assertThat("anything").matches(OpenConsole.withoutAnyOf(List.of()));
  }

  private static ConsoleValue value(String name, String pattern) {
    return new ConsoleValue(
        new LinePoint(name, Pattern.compile(pattern), ""),
        Unit.ONE,
        List.of(),
        0,
        Place.of("a test"));
  }
}
