package dev.thawbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("chromium")
class ReportInBrowserTest {
  @TempDir Path folder;

  @Test
  void opensWithoutAnErrorAndDrawsItsPlots() throws Exception {
    Path page = RunReports.write(folder, SampleRun.record(), Optional.of(SampleRun.trace()));

    Chromium.Opened opened = Chromium.open(page, "", folder);

    assertThat(opened.console()).isEmpty();
    assertThat(opened.dom())
        .contains("<tbody id=\"DEF-01\"", "<tbody id=\"CMP-02\"", "Defrost 3</button>")
        .contains("<output id=\"range\">0:00 to 3:00</output>");
    assertThat(opened.dom().split("<canvas", -1)).as("plots drawn").hasSize(1 + 5);
    assertThat(opened.dom().split("class=\"lane-name\"", -1)).as("lanes").hasSize(1 + 7);
  }

  @Test
  void zoomsToTheOccurrenceItsAddressNames() throws Exception {
    Path page = RunReports.write(folder, SampleRun.record(), Optional.of(SampleRun.trace()));

    Chromium.Opened opened = Chromium.open(page, "#DEF-01-3", folder);

    assertThat(opened.console()).isEmpty();
    assertThat(opened.dom())
        .containsPattern("<tr id=\"DEF-01-3\" class=\"fail chosen\"")
        .contains("<output id=\"range\">2:33:38 to 2:51:45</output>");
  }

  @Test
  void drawsItsLinesAlsoWhenItIsOpenedByTheAddressOfAnOccurrence() throws Exception {
    Path page = RunReports.write(folder, SampleRun.record(), Optional.of(SampleRun.trace()));
    Files.writeString(
        page,
        Files.readString(page)
            .replace(
                "</body>",
                """
                <script>setTimeout(() => {
                  document.body.dataset.drawn = [...document.querySelectorAll("canvas")].map(canvas => {
                    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
                    const colours = new Set();
                    for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 250) colours.add(data[i] + "," + data[i + 1] + "," + data[i + 2]);
                    return colours.size;
                  }).join(" ");
                }, 500)</script></body>
                """));

    int whole = coloursOfTheFirstPlot(Chromium.open(page, "", folder));
    int zoomed = coloursOfTheFirstPlot(Chromium.open(page, "#DEF-01-3", folder));

    assertThat(whole).as("grid, text, bands and lines").isGreaterThan(30);
    assertThat(zoomed).as("the same, zoomed").isGreaterThan(whole / 2);
  }

  private static int coloursOfTheFirstPlot(Chromium.Opened opened) {
    Matcher drawn = Pattern.compile("data-drawn=\"(\\d+)").matcher(opened.dom());
    assertThat(drawn.find()).as(opened.console().toString()).isTrue();
    return Integer.parseInt(drawn.group(1));
  }

  @Test
  void opensWithoutATrace() throws Exception {
    Path page = RunReports.write(folder, SampleRun.record(), Optional.empty());

    Chromium.Opened opened = Chromium.open(page, "", folder);

    assertThat(opened.console()).isEmpty();
    assertThat(opened.dom()).contains("<tbody id=\"DEF-01\"", "This run recorded no trace.");
  }
}
