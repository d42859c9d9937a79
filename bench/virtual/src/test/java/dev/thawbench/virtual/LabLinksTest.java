package dev.thawbench.virtual;

import static dev.thawbench.virtual.VirtualLab.CONTROLLER_UNIT;
import static dev.thawbench.virtual.VirtualLab.IO_UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Link;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.NoReply;
import dev.thawbench.drivers.link.Query;
import dev.thawbench.drivers.link.ReadInputRegisters;
import dev.thawbench.drivers.link.Registers;
import dev.thawbench.drivers.link.WriteRegisters;
import dev.thawbench.drivers.plc4x.ModbusRtu;
import dev.thawbench.drivers.plc4x.ModbusTcp;
import dev.thawbench.drivers.rtu.RtuBus;
import dev.thawbench.drivers.rtu.RtuSettings;
import dev.thawbench.drivers.serial.ByteLines;
import dev.thawbench.drivers.serial.LineSettings;
import dev.thawbench.drivers.serial.SerialSettings;
import dev.thawbench.drivers.serial.TextLinks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same controller over TCP, RTU and console, spoken to by the drivers that benches use. */
class LabLinksTest {

  private static final LinkSettings SETTINGS = LinkSettings.USUAL.timeout(Duration.ofSeconds(10));
  private static final int SCANS = 1500;

  private VirtualLab lab;

  @BeforeEach
  void open() {
    lab = VirtualLab.open(ControllerFamily.DEMAND_DEFROST, List.of(), ClockDrive.BENCH, 0);
  }

  @AfterEach
  void close() {
    lab.close();
  }

  private static Link tcp(VirtualLab lab, int unit) {
    return ModbusTcp.open("lab", lab.host(), lab.tcpPort(), unit, SETTINGS);
  }

  private static String rtuPort(VirtualLab lab) {
    assumeTrue(lab.rtuPort().isPresent(), "this system has no pseudo-terminals");
    return lab.rtuPort().orElseThrow();
  }

  /** Weather, frost and calls from a seed, so that the same seed puts the same on the terminals. */
  private static List<String> answers(Link controller, Link io, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<String> answers = new ArrayList<>();
    answers.add(controller.execute(write(0, 1)).getClass().getSimpleName());
    double differenceK = 5;
    for (int scan = 1; scan <= SCANS; scan++) {
      long millis = scan * 5000L;
      differenceK = scan % 600 == 0 ? 5 : differenceK + 0.02 * random.nextDouble();
      int coil = (int) Math.round(200 - 100 * differenceK);
      int call = random.nextInt(100) < 98 ? 1 : 0;
      int[] stimuli = {
        coil & 0xFFFF,
        200,
        3400,
        3000,
        6000,
        4000,
        13_000,
        9000,
        1,
        1,
        call,
        1,
        (int) (millis >>> 16),
        (int) (millis & 0xFFFF)
      };
      answers.add(io.execute(write(0, stimuli)).getClass().getSimpleName());
      answers.add(Arrays.toString(registers(io, 0, 9).values()));
      answers.add(Arrays.toString(registers(controller, 4, 20).values()));
    }
    return answers;
  }

  private static WriteRegisters write(int address, int... values) {
    return new WriteRegisters(address, values);
  }

  private static Registers registers(Link link, int from, int quantity) {
    return ((Data) link.execute(new ReadInputRegisters(from, quantity))).registers();
  }

  @Test
  void sameSeedGivesTheSameAnswersOverTcpAndOverRtu() {
    long seed = 20_260_117;
    List<String> overTcp;
    try (Link controller = tcp(lab, CONTROLLER_UNIT);
        Link io = tcp(lab, IO_UNIT)) {
      overTcp = answers(controller, io, seed);
    }
    assertThat(overTcp)
        .as("a defrost within seed %d", seed)
        .anyMatch(row -> row.startsWith("[700, 0, 1,"));
    try (VirtualLab second =
            VirtualLab.open(ControllerFamily.DEMAND_DEFROST, List.of(), ClockDrive.BENCH, 0);
        RtuBus bus =
            RtuBus.start(
                ByteLines.serial(rtuPort(second), SerialSettings.USUAL),
                RtuSettings.of(rtuPort(second), SerialSettings.USUAL),
                SETTINGS);
        Link controller = ModbusRtu.open("lab", rtuPort(second), bus, CONTROLLER_UNIT);
        Link io = ModbusRtu.open("lab", rtuPort(second), bus, IO_UNIT)) {
      assertThat(answers(controller, io, seed)).isEqualTo(overTcp);
    }
  }

  @Test
  void rtuUnitOfTheControllerIsSilentWithoutMains() {
    LinkSettings brief = SETTINGS.timeout(Duration.ofMillis(200));
    String port = rtuPort(lab);
    try (RtuBus bus =
            RtuBus.start(
                ByteLines.serial(port, SerialSettings.USUAL),
                RtuSettings.of(port, SerialSettings.USUAL),
                SETTINGS);
        Link controller = ModbusRtu.open("lab", port, bus, CONTROLLER_UNIT);
        Link silent = ModbusRtu.open("lab", port, bus, CONTROLLER_UNIT, brief);
        Link io = tcp(lab, IO_UNIT)) {
      assertThat(registers(controller, 0, 1).value(0)).isEqualTo(4711);
      assertThat(io.execute(write(11, 0, 0, 1000))).isInstanceOf(Data.class);
      assertThat(silent.execute(new ReadInputRegisters(0, 1))).isInstanceOf(NoReply.class);
    }
  }

  @Test
  void consoleAnswersAndPrintsEachSecondOfTheControllersTime() {
    assumeTrue(lab.consolePort().isPresent(), "this system has no pseudo-terminals");
    List<String> heard = new CopyOnWriteArrayList<>();
    LineSettings lines = LineSettings.USUAL.unsolicited(line -> heard.add(line.text()));
    String port = lab.consolePort().orElseThrow();
    try (Link console = TextLinks.serial("console", port, SerialSettings.USUAL, lines, SETTINGS);
        Link io = tcp(lab, IO_UNIT)) {
      Query version = new Query("version", Pattern.compile("VERSION .*"));
      assertThat(((Data) console.execute(version)).line()).contains("1.4.2");
      for (int second = 1; second <= 20; second++) {
        io.execute(write(12, second * 1000 >>> 16, second * 1000 & 0xFFFF));
      }
      await().atMost(Duration.ofSeconds(30)).until(() -> heard.size() >= 20);
      assertThat(heard.get(19)).startsWith("STATUS up=25 s mode=off state=off defrost=off");
    }
  }
}
