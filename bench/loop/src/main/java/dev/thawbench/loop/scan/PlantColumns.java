package dev.thawbench.loop.scan;

import dev.thawbench.loop.emulation.Emulation;
import dev.thawbench.loop.emulation.PlantFault;
import dev.thawbench.plant.PlantOutput;
import dev.thawbench.trace.ScanRow;
import dev.thawbench.trace.TraceLayout;
import java.util.List;

/** What a row keeps of the plant beside what is wired: its truth, and which faults are applied. */
final class PlantColumns {
  private final Emulation emulation;
  private final List<PlantFault> faults;
  private final List<PlantOutput> outputs;
  private final int scriptSource;
  private final int plantSource;
  private final int[] faultSignals;
  private final int[] outputSignals;

  PlantColumns(Emulation emulation, TraceLayout layout) {
    this.emulation = emulation;
    this.faults = emulation.faults();
    this.outputs = emulation.recorded();
    this.scriptSource = layout.sources().indexOf(Layouts.SCRIPT);
    this.plantSource = layout.sources().indexOf(Layouts.PLANT);
    this.faultSignals =
        faults.stream()
            .mapToInt(fault -> layout.indexOf(fault.signalName()).orElseThrow())
            .toArray();
    this.outputSignals =
        outputs.stream()
            .mapToInt(output -> layout.indexOf(output.signalName()).orElseThrow())
            .toArray();
  }

  /** The plant stands at the end of the step, {@code thenNanos}; faults hold from the scan on. */
  void record(ScanRow row, long thenNanos) {
    for (int i = 0; i < faultSignals.length; i++) {
      row.value(faultSignals[i], emulation.isApplied(faults.get(i)) ? 1 : 0);
    }
    long afterTheRead = row.scanNanos() + 1;
    row.window(scriptSource, afterTheRead, afterTheRead);
    for (int i = 0; i < outputSignals.length; i++) {
      row.value(outputSignals[i], emulation.get(outputs.get(i)));
    }
    row.window(plantSource, thenNanos, thenNanos);
  }
}
