package dev.thawbench.virtual.demand;

/** What is asked of compressor, fan and valve during one tick. */
final class Orders {

  double compressorHz;
  double fanPercent;
  boolean defrost;

  boolean compressorOn() {
    return compressorHz > 0;
  }

  void stop() {
    compressorHz = 0;
    fanPercent = 0;
  }
}
