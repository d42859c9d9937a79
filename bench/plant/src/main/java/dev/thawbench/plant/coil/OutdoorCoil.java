package dev.thawbench.plant.coil;

import dev.thawbench.plant.numeric.PowerLaw;
import dev.thawbench.plant.parameter.CircuitParameter;
import dev.thawbench.plant.parameter.CoilParameter;
import dev.thawbench.plant.parameter.FrostParameter;
import dev.thawbench.plant.parameter.PlantParameters;
import dev.thawbench.plant.state.StateTape;

/**
 * Fin coil in outdoor air: three slices over each other, one fan, one drain pan. The coil sensor
 * sits at the outlet of the bottom slice.
 */
public final class OutdoorCoil implements HeatSource {
  private static final double MOST_BLOCKED = 0.97;
  private static final double NATURAL_DIFFERENCE_K = 15;
  private static final double NATURAL_EXPONENT = 2.0 / 3;
  private static final double LEAST_AIR_KG_S = 1e-3;

  private final CoilSegment[] segments;
  private final Fan fan;
  private final DrainPan pan;
  private final double refrigerantJK;
  private final double nominalFlowM3S;
  private final double gapM;
  private final double naturalFlow;
  private final PowerLaw naturalLaw = new PowerLaw(NATURAL_EXPONENT);
  private final double drainS;
  private final double refreezeS;
  private final FrostState state = new FrostState();
  private final SourceHeat heat = new SourceHeat();
  private double factorStepS = Double.NaN;
  private double drainFactor;
  private double refreezeFactor;

  /** A coil at rest at {@code tempC} with this much on it. */
  public OutdoorCoil(
      PlantParameters p, double tempC, double frostKg, double retainedKg, double panIceKg) {
    double bottom = 0.01 * p.get(CoilParameter.FROST_SHARE_BOTTOM);
    double upper = 0.5 * (1 - bottom);
    double topDefrost = 0.01 * p.get(CoilParameter.DEFROST_SHARE_TOP);
    double bottomDefrost = 0.01 * p.get(CoilParameter.DEFROST_SHARE_BOTTOM);
    segments =
        new CoilSegment[] {
          new CoilSegment(p, upper, topDefrost, tempC),
          new CoilSegment(p, upper, 1 - topDefrost - bottomDefrost, tempC),
          new CoilSegment(p, bottom, bottomDefrost, tempC)
        };
    for (CoilSegment segment : segments) {
      segment.place(frostKg * segment.airShare(), retainedKg * segment.airShare());
    }
    fan = new Fan(p);
    pan = new DrainPan(p, panIceKg);
    refrigerantJK = 1e3 * p.get(CircuitParameter.SOURCE_REFRIGERANT_CAPACITY);
    nominalFlowM3S = p.get(CoilParameter.NOMINAL_AIR_FLOW);
    gapM = 1e-3 * p.get(CoilParameter.FIN_GAP);
    naturalFlow = p.get(FrostParameter.NATURAL_AIR_FLOW) / nominalFlowM3S;
    drainS = p.get(FrostParameter.DRAIN_TIME);
    refreezeS = p.get(FrostParameter.REFREEZE_TIME);
    report();
  }

  @Override
  public void prepare(Ambient ambient, double dtS) {
    fan.drive(ambient.fanCommand, dtS);
    double passage = 0;
    for (CoilSegment segment : segments) {
      double free = 1 - blockedShare(segment, ambient.blockedShare);
      passage += segment.airShare() * free * free;
    }
    // Slices stand side by side in the air: one pressure drop, flow with the square of the free
    // share.
    double fanFlow = fan.relativeFlow(Math.sqrt(passage));
    double differenceK = Math.abs(metalC() - ambient.airC);
    double flow =
        Math.max(
            fanFlow, naturalFlow * passage * naturalLaw.at(differenceK / NATURAL_DIFFERENCE_K));
    for (CoilSegment segment : segments) {
      double free = 1 - blockedShare(segment, ambient.blockedShare);
      double relativeFlow = flow * free * free / passage;
      double airKgS = segment.airShare() * ambient.airDensityKgM3 * nominalFlowM3S * relativeFlow;
      segment.meetAir(ambient, Math.max(LEAST_AIR_KG_S, airKgS), relativeFlow);
    }
    state.blockedShare = 1 - Math.sqrt(passage);
    state.airFlowM3S = nominalFlowM3S * flow;
    state.fanSpeed = fan.relativeSpeed();
    state.fanRpm = fan.rpm();
  }

  private double blockedShare(CoilSegment segment, double external) {
    return Math.min(MOST_BLOCKED, 2 * segment.frost().thicknessM() / gapM + external);
  }

  @Override
  public double solve(
      double saturationC,
      double heatW,
      double conductanceFactor,
      boolean evaporating,
      Ambient ambient,
      double dtS) {
    setFactors(dtS);
    double diagonal = refrigerantJK / dtS;
    double rightSide = diagonal * saturationC + heatW;
    for (CoilSegment segment : segments) {
      segment.couple(conductanceFactor, evaporating, dtS);
      diagonal += segment.eliminatedDiagonal();
      rightSide += segment.eliminatedRightSide();
    }
    double solvedC = rightSide / diagonal;
    CoilSegment above = null;
    for (CoilSegment segment : segments) {
      segment.finish(solvedC, above, ambient, heat, drainFactor, refreezeFactor, dtS);
      above = segment;
    }
    pan.receive(segments[segments.length - 1].drainedKg());
    pan.step(ambient.airC, ambient.panHeaterW, dtS);
    report();
    return solvedC;
  }

  private void setFactors(double dtS) {
    if (dtS != factorStepS) {
      factorStepS = dtS;
      // Water passes three slices, one after the other.
      drainFactor = 1 - StrictMath.exp(-dtS / (drainS / segments.length));
      refreezeFactor = 1 - StrictMath.exp(-dtS / refreezeS);
    }
  }

  private void report() {
    state.frostKg = 0;
    state.retainedKg = 0;
    state.vapourKgS = 0;
    state.frostingKgS = 0;
    double area = 0;
    double volume = 0;
    for (CoilSegment segment : segments) {
      FrostLayer frost = segment.frost();
      state.frostKg += frost.massKg();
      state.retainedKg += segment.waterKg();
      state.vapourKgS += segment.vapourKgS();
      state.frostingKgS += segment.frostingKgS();
      area += frost.areaM2();
      volume += frost.areaM2() * frost.thicknessM();
    }
    state.thicknessM = volume / area;
    state.bottomFrostKg = segments[segments.length - 1].frost().massKg();
    state.panWaterKg = pan.waterKg();
    state.panIceKg = pan.iceKg();
    state.drainedKg = pan.drainedKg();
  }

  @Override
  public double streamC(Ambient ambient) {
    return ambient.airC;
  }

  @Override
  public double metalC() {
    double mean = 0;
    for (CoilSegment segment : segments) {
      mean += segment.airShare() * segment.metalC();
    }
    return mean;
  }

  @Override
  public double sensorPlaceC() {
    return segments[segments.length - 1].metalC();
  }

  @Override
  public double brineOutletC() {
    return metalC();
  }

  @Override
  public double electricW() {
    return fan.electricW(state.blockedShare);
  }

  @Override
  public double storedJ(double saturationC) {
    double sum = refrigerantJK * saturationC;
    for (CoilSegment segment : segments) {
      sum += segment.storedJ();
    }
    return sum;
  }

  @Override
  public FrostState frost() {
    return state;
  }

  @Override
  public SourceHeat heat() {
    return heat;
  }

  @Override
  public void pass(StateTape tape) {
    fan.pass(tape);
    pan.pass(tape);
    heat.pass(tape);
    for (CoilSegment segment : segments) {
      segment.pass(tape);
    }
    state.blockedShare = tape.pass(state.blockedShare);
    state.airFlowM3S = tape.pass(state.airFlowM3S);
    state.fanSpeed = tape.pass(state.fanSpeed);
    state.fanRpm = tape.pass(state.fanRpm);
    report();
  }
}
