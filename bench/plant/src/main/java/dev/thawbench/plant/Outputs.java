package dev.thawbench.plant;

import dev.thawbench.plant.coil.FrostState;
import dev.thawbench.plant.parameter.ControlParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.parameter.WaterParameter;

/** The values that all outputs have, by ordinal, written after each step. */
final class Outputs {
  private static final double PERCENT = 100;
  private static final double SECONDS_PER_HOUR = 3600;
  private static final double LITRES_PER_MINUTE = 60;

  private final double[] values = new double[PlantOutput.values().length];
  private final double apparentVolts;
  private final double nominalFlowLMin;

  Outputs(PlantParameters p) {
    apparentVolts = p.get(ControlParameter.SUPPLY_VOLTAGE) * p.get(ControlParameter.POWER_FACTOR);
    nominalFlowLMin = LITRES_PER_MINUTE * p.get(WaterParameter.NOMINAL_FLOW);
  }

  double get(PlantOutput output) {
    return values[output.ordinal()];
  }

  void put(PlantOutput output, double value) {
    values[output.ordinal()] = value;
  }

  void write(Machine machine, Instruments instruments) {
    instruments.write(this);
    circuit(machine);
    energy(machine);
    frost(machine.source.frost());
    put(PlantOutput.FAN_ACTUAL_SPEED, PERCENT * machine.source.frost().fanSpeed());
    put(PlantOutput.FAN_TACHO, machine.source.frost().fanRpm());
    put(PlantOutput.WATER_FLOW, nominalFlowLMin * machine.relativeFlow());
    put(PlantOutput.ROOM_TEMPERATURE, machine.sink.roomC());
    put(PlantOutput.HOT_WATER_TEMPERATURE, machine.sink.hotWaterC());
    put(PlantOutput.BRINE_OUTLET_TEMPERATURE, machine.source.brineOutletC());
    put(PlantOutput.TRUE_COIL_TEMPERATURE, machine.source.metalC());
    put(PlantOutput.TRUE_COIL_OUTLET_TEMPERATURE, machine.source.sensorPlaceC());
    put(PlantOutput.TRUE_SUPPLY_TEMPERATURE, machine.sink.supplyC());
    put(PlantOutput.TRUE_RETURN_TEMPERATURE, machine.sink.returnC());
    put(PlantOutput.TRUE_PLATE_FREEZING, machine.sink.freezing() ? 1 : 0);
  }

  private void circuit(Machine machine) {
    put(PlantOutput.PRESSURE_DIFFERENCE, Math.abs(machine.circuit.pressureDifferenceBar()));
    put(PlantOutput.COMPRESSOR_ACTUAL_SPEED, machine.circuit.compressor().speedHz());
    put(PlantOutput.REVERSING_VALVE_POSITION, machine.circuit.reversingValve().position());
    put(PlantOutput.EXPANSION_VALVE_POSITION, PERCENT * machine.circuit.expansionValve().opening());
    put(PlantOutput.EVAPORATING_TEMPERATURE, machine.circuit.suctionSaturationC());
    put(PlantOutput.CONDENSING_TEMPERATURE, machine.circuit.dischargeSaturationC());
    put(PlantOutput.TRUE_SUPERHEAT, machine.circuit.superheatK());
    put(PlantOutput.TRUE_LIQUID_FLOODBACK, machine.circuit.floodback() ? 1 : 0);
  }

  private void energy(Machine machine) {
    double electricW = machine.ledger.powerW();
    double heatW = machine.sink.circuitHeatW() + machine.sink.auxiliaryW();
    put(PlantOutput.ELECTRIC_POWER, electricW);
    put(PlantOutput.CURRENT, electricW / apparentVolts);
    put(PlantOutput.HEAT_OUTPUT, heatW);
    put(PlantOutput.COP, electricW > 0 ? heatW / electricW : 0);
  }

  private void frost(FrostState frost) {
    put(PlantOutput.TRUE_FROST, frost.frostKg());
    put(PlantOutput.TRUE_FROST_BOTTOM, frost.bottomFrostKg());
    put(PlantOutput.TRUE_FROST_THICKNESS, 1e3 * frost.thicknessM());
    put(PlantOutput.TRUE_FROST_RATE, SECONDS_PER_HOUR * frost.frostingKgS());
    put(PlantOutput.TRUE_VAPOUR_RATE, SECONDS_PER_HOUR * frost.vapourKgS());
    put(PlantOutput.TRUE_BLOCKED_SHARE, PERCENT * frost.blockedShare());
    put(PlantOutput.TRUE_RETAINED_WATER, frost.retainedKg());
    put(PlantOutput.TRUE_PAN_WATER, frost.panWaterKg());
    put(PlantOutput.TRUE_PAN_ICE, frost.panIceKg());
    put(PlantOutput.TRUE_DRAINED_WATER, frost.drainedKg());
    put(PlantOutput.TRUE_AIR_FLOW, frost.airFlowM3S());
  }
}
