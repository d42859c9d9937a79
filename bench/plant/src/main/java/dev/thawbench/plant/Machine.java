package dev.thawbench.plant;

import dev.thawbench.plant.air.MoistAir;
import dev.thawbench.plant.circuit.Compressor;
import dev.thawbench.plant.circuit.RefrigerantCircuit;
import dev.thawbench.plant.coil.Ambient;
import dev.thawbench.plant.coil.BrineExchanger;
import dev.thawbench.plant.coil.HeatSource;
import dev.thawbench.plant.coil.OutdoorCoil;
import dev.thawbench.plant.energy.Consumer;
import dev.thawbench.plant.energy.EnergyLedger;
import dev.thawbench.plant.energy.HeatPlace;
import dev.thawbench.plant.parameter.CircuitParameter;
import dev.thawbench.plant.parameter.PlantChoice;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.parameter.WaterParameter;
import dev.thawbench.plant.refrigerant.Refrigerant;
import dev.thawbench.plant.refrigerant.Refrigerants;
import dev.thawbench.plant.state.StateTape;
import dev.thawbench.plant.water.Demand;
import dev.thawbench.plant.water.HeatedSide;

/** The submodels of one heat pump and the order in which they are stepped. */
final class Machine {
  /** By how much the pressure relief lies above the high-pressure switch. */
  private static final double RELIEF_MARGIN_BAR = 3;

  final Refrigerant refrigerant;
  final RefrigerantCircuit circuit;
  final HeatSource source;
  final HeatedSide sink;
  final EnergyLedger ledger;
  final Ambient ambient = new Ambient();

  private final Demand demand = new Demand();
  private final double outdoorRefrigerantJK;
  private final double indoorRefrigerantJK;
  private final double reliefC;
  private final double sinkMoverW;
  private final double boardW;
  private final PlantInput sinkInput;
  private double outdoorC;
  private double indoorC;

  Machine(PlantParameters p, InitialState initial, Inputs inputs) {
    boolean brine = p.is(PlantChoice.HEAT_SOURCE, "brine");
    boolean roomAir = p.is(PlantChoice.HEAT_SINK, "air");
    refrigerant = Refrigerants.named(p.get(PlantChoice.REFRIGERANT));
    outdoorC =
        brine
            ? inputs.get(PlantInput.BRINE_INLET_TEMPERATURE)
            : initial.get(StartValue.OUTDOOR_AIR);
    indoorC = roomAir ? initial.get(StartValue.ROOM) : initial.get(StartValue.WATER);
    circuit = new RefrigerantCircuit(p, refrigerant, outdoorC, indoorC);
    source =
        brine
            ? new BrineExchanger(p, outdoorC)
            : new OutdoorCoil(
                p,
                outdoorC,
                initial.get(StartValue.FROST),
                initial.get(StartValue.RETAINED_WATER),
                initial.get(StartValue.PAN_ICE));
    sink =
        new HeatedSide(
            p,
            initial.get(StartValue.WATER),
            initial.get(StartValue.ROOM),
            initial.get(StartValue.HOT_WATER));
    reliefC = refrigerant.dewC(p.get(CircuitParameter.HIGH_PRESSURE_CUT_OUT) + RELIEF_MARGIN_BAR);
    outdoorRefrigerantJK = 1e3 * p.get(CircuitParameter.SOURCE_REFRIGERANT_CAPACITY);
    indoorRefrigerantJK = 1e3 * p.get(CircuitParameter.SINK_REFRIGERANT_CAPACITY);
    sinkMoverW = p.get(roomAir ? WaterParameter.INDOOR_FAN_POWER : WaterParameter.PUMP_POWER);
    boardW = p.get(WaterParameter.BOARD_POWER);
    ledger = new EnergyLedger(storedJ());
    sinkInput = roomAir ? PlantInput.INDOOR_FAN : PlantInput.PUMP;
    ambient.airC = initial.get(StartValue.OUTDOOR_AIR);
  }

  void step(Inputs in, double dtS) {
    boolean powered = in.on(PlantInput.MAINS);
    readAmbient(in, powered);
    readDemand(in, powered);
    if (!powered) {
      circuit.compressor().stopDead();
    }
    circuit.drive(
        powered ? in.get(PlantInput.COMPRESSOR_SPEED) : 0, valveCommand(in, powered), dtS);
    source.prepare(ambient, dtS);
    double openingCommand =
        powered ? in.share(PlantInput.EXPANSION_VALVE) : circuit.expansionValve().opening();
    circuit.transfer(
        outdoorC,
        indoorC,
        source.streamC(ambient),
        sink.streamC(),
        openingCommand,
        in.share(PlantInput.REFRIGERANT_CHARGE),
        dtS);
    boolean heating = circuit.heatingPosition();
    outdoorC =
        relieve(
            source.solve(
                outdoorC,
                circuit.outdoorW(),
                circuit.conductanceFactor(true),
                heating,
                ambient,
                dtS),
            outdoorRefrigerantJK);
    indoorC =
        relieve(
            sink.solve(
                indoorC,
                circuit.indoorW(),
                circuit.conductanceFactor(false),
                !heating,
                demand,
                dtS),
            indoorRefrigerantJK);
    circuit.settle(outdoorC, indoorC, dtS);
    account(in, powered, dtS);
  }

  private void readAmbient(Inputs in, boolean powered) {
    ambient.airC = in.get(PlantInput.OUTDOOR_AIR);
    ambient.airRatio = MoistAir.ratio(ambient.airC, in.share(PlantInput.OUTDOOR_RELATIVE_HUMIDITY));
    ambient.airDensityKgM3 = MoistAir.densityKgM3(ambient.airC);
    ambient.fanCommand =
        powered && !in.on(PlantInput.OUTDOOR_FAN_DEAD) ? in.share(PlantInput.OUTDOOR_FAN) : 0;
    ambient.blockedShare = in.share(PlantInput.COIL_BLOCKED_SHARE);
    ambient.frostGrowth = in.get(PlantInput.FROST_GROWTH);
    ambient.panHeaterW = powered ? in.get(PlantInput.PAN_HEATER) : 0;
    ambient.brineFlow = powered ? in.share(PlantInput.BRINE_PUMP) : 0;
    ambient.brineInletC = in.get(PlantInput.BRINE_INLET_TEMPERATURE);
  }

  private void readDemand(Inputs in, boolean powered) {
    boolean moving = powered && !(in.on(PlantInput.PUMP_DEAD) && sinkInput == PlantInput.PUMP);
    demand.relativeFlow =
        moving ? in.share(sinkInput) * (1 - in.share(PlantInput.WATER_FLOW_RESTRICTION)) : 0;
    demand.auxiliaryW = powered ? in.get(PlantInput.AUXILIARY_HEAT) : 0;
    demand.hotWater = in.on(PlantInput.DIVERTING_VALVE);
    demand.drawLMin = in.get(PlantInput.HOT_WATER_DRAW);
    demand.heldReturnC = in.get(PlantInput.HELD_RETURN_TEMPERATURE);
    demand.heldRoomC = in.get(PlantInput.HELD_ROOM_TEMPERATURE);
    demand.outdoorC = ambient.airC;
  }

  private static double valveCommand(Inputs in, boolean powered) {
    double stuck = in.get(PlantInput.REVERSING_VALVE_STUCK);
    if (stuck != 0) {
      return stuck - 1;
    }
    return powered ? in.get(PlantInput.REVERSING_VALVE) : 0;
  }

  private double relieve(double saturationC, double capacityJK) {
    if (saturationC <= reliefC) {
      return saturationC;
    }
    ledger.add(HeatPlace.RELIEF, (saturationC - reliefC) * capacityJK);
    return reliefC;
  }

  private void account(Inputs in, boolean powered, double dtS) {
    Compressor compressor = circuit.compressor();
    double mover = demand.relativeFlow > 0 ? in.share(sinkInput) : 0;
    ledger.draw(Consumer.COMPRESSOR, powered ? compressor.electricW() : 0, dtS);
    ledger.draw(Consumer.SOURCE, powered ? source.electricW() : 0, dtS);
    ledger.draw(Consumer.SINK, sinkMoverW * mover * mover * mover, dtS);
    ledger.draw(Consumer.BOARD, powered ? boardW : 0, dtS);
    ledger.draw(Consumer.AUXILIARY_HEATER, sink.auxiliaryW(), dtS);
    ledger.draw(Consumer.PAN_HEATER, ambient.panHeaterW, dtS);
    ledger.draw(Consumer.CRANKCASE_HEATER, powered ? in.get(PlantInput.CRANKCASE_HEATER) : 0, dtS);
    ledger.setTotal(HeatPlace.SOURCE, source.heat().fromSourceJ());
    ledger.setTotal(HeatPlace.MELTING, source.heat().meltingJ());
    ledger.setTotal(HeatPlace.REFREEZING, source.heat().refreezingJ());
    ledger.setTotal(HeatPlace.MELT_WATER, source.heat().meltWaterJ());
    ledger.add(HeatPlace.SINK, sink.circuitHeatW() * dtS);
    ledger.add(HeatPlace.AUXILIARY, sink.auxiliaryW() * dtS);
    ledger.add(HeatPlace.WORK, (compressor.condenserW() - compressor.evaporatorW()) * dtS);
    ledger.add(HeatPlace.SHELL, compressor.shellLossW() * dtS);
    ledger.setTotal(HeatPlace.STORED, storedJ());
  }

  private double storedJ() {
    return source.storedJ(outdoorC) + sink.storedJ(indoorC);
  }

  /** Water (or room air) flow over nominal flow. */
  double relativeFlow() {
    return demand.relativeFlow;
  }

  void pass(StateTape tape) {
    circuit.pass(tape);
    source.pass(tape);
    sink.pass(tape);
    ledger.pass(tape);
    outdoorC = tape.pass(outdoorC);
    indoorC = tape.pass(indoorC);
    demand.relativeFlow = tape.pass(demand.relativeFlow);
    ambient.airC = tape.pass(ambient.airC);
  }
}
