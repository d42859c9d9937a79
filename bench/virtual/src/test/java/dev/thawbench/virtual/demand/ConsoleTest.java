package dev.thawbench.virtual.demand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thawbench.virtual.firmware.TerminalInputs;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  @Test
  void printsAStatusLineEachSecondOfItsTime() {
    Rig rig = new Rig();
    int lines = 0;
    for (int i = 0; i < 100; i++) {
      rig.tick();
      lines += rig.controller.printed().isPresent() ? 1 : 0;
    }
    assertThat(lines).isEqualTo(10);
    assertThat(rig.controller.printed().orElseThrow())
        .isEqualTo(
            "STATUS up=10 s mode=off state=off defrost=off comp=0.0 Hz fan=0 % valve=heating"
                + " coil=2.0 C ambient=2.0 C supply=30.0 C alarms=none");
  }

  @Test
  void writesTemperaturesAroundZeroWithTheirSign() {
    Rig rig = new Rig();
    rig.plant.coilReading = -0.31;
    rig.plant.outdoorAirReading = -12.04;
    rig.tick();
    assertThat(rig.controller.console("status").orElseThrow())
        .contains(" coil=-0.3 C ambient=-12.0 C ");
  }

  @Test
  void tellsOfADefrost() {
    Rig rig = Rig.defrosting();
    rig.run(Duration.ofSeconds(30));
    assertThat(rig.controller.console("status").orElseThrow())
        .contains("state=melt defrost=on comp=70.0 Hz fan=0 % valve=defrost");
  }

  @Test
  void answersVersion() {
    Rig rig = new Rig();
    rig.tick();
    assertThat(rig.controller.console("version"))
        .contains("VERSION Thawbench Virtual demand defrost 1.4.2 serial 20260001");
  }

  @Test
  void namesALostSensor() {
    Rig rig = new Rig();
    rig.plant.coilReading = TerminalInputs.OPEN_CIRCUIT;
    rig.run(Duration.ofSeconds(6));
    assertThat(rig.controller.console("alarms")).contains("ALARMS coil sensor");
    assertThat(rig.controller.console("status").orElseThrow()).contains("coil=-- C");
  }

  @Test
  void saysWhatItDoesNotKnow() {
    Rig rig = new Rig();
    rig.tick();
    assertThat(rig.controller.console("statsu"))
        .contains("ERROR unknown command 'statsu', try 'help'");
  }

  @Test
  void isSilentWithoutMains() {
    Rig rig = new Rig();
    rig.plant.mainsOn = false;
    rig.run(Duration.ofSeconds(3));
    assertThat(rig.controller.printed()).isEmpty();
    assertThat(rig.controller.console("status")).isEmpty();
  }
}
