package dev.thawbench.virtual.firmware;

/** A deliberate defect of a virtual controller, as an entry of a catalogue. */
public interface ControllerFault {

  /** Returns the fault's name as it is given on the command line, in lower case with hyphens. */
  String id();

  /** Returns what the controller does wrong, in one sentence. */
  String sentence();

  /** Returns where such a fault was seen, or why it is to be expected. */
  String source();
}
