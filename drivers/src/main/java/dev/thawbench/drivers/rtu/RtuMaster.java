package dev.thawbench.drivers.rtu;

import dev.thawbench.drivers.link.Evidence;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.modbus.RtuFrame;
import dev.thawbench.drivers.serial.ByteLine;
import dev.thawbench.drivers.serial.KeptLine;
import dev.thawbench.drivers.serial.LineOpener;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** Carries out one request after another on a line. Belongs to one thread. */
final class RtuMaster {
  /** USB adapters deliver in batches, FTDI's every 16 ms: only a longer pause ends a bad frame. */
  private static final long PAUSE_NANOS = 50_000_000L;

  /** How long devices may take for a broadcast (Modbus over Serial Line V1.02, 2.4.1). */
  private static final long TURNAROUND_NANOS = 100_000_000L;

  private static final long POLL_NANOS = 100_000L;
  private static final long MOST_POLL_NANOS = 1_000_000L;

  private final KeptLine kept;
  private final RtuSettings rtu;
  private final LinkSettings settings;
  private final LongSupplier clock;
  private final byte[] received = new byte[2048];

  /** Units that owe an answer, and until when it may still come, ns. */
  private final Map<Integer, Long> owing = new HashMap<>();

  private long quietSinceNanos;
  private volatile boolean ending;

  RtuMaster(LineOpener opener, RtuSettings rtu, LinkSettings settings) {
    this.kept = new KeptLine(opener, settings, this::opened);
    this.rtu = rtu;
    this.settings = settings;
    this.clock = settings.clock();
  }

  private void opened() {
    quietSinceNanos = clock.getAsLong();
    owing.clear();
  }

  /** One request, whose reply may take so long once it is sent, ns. */
  RtuOutcome exchange(int unit, byte[] pdu, long timeoutNanos) {
    long turn = clock.getAsLong();
    byte[] frame = RtuFrame.of(unit, pdu);
    if (!kept.isOpen()) {
      return RtuOutcome.noLine(kept.whyDown(), new byte[0], turn, clock.getAsLong());
    }
    long sent = turn;
    byte[] out = new byte[0];
    try {
      settle(unit);
      sent = clock.getAsLong();
      out = frame;
      kept.line().write(frame);
      settings.listener().sent(sent, frame);
      long onWire = frame.length * rtu.characterNanos();
      quietSinceNanos = sent + onWire;
      return unit == 0
          ? broadcast(pdu, frame, sent)
          : receive(unit, pdu, frame, sent, onWire, timeoutNanos);
    } catch (IOException e) {
      kept.lost(e);
      return RtuOutcome.noLine(kept.whyDown(), out, sent, clock.getAsLong());
    }
  }

  private RtuOutcome broadcast(byte[] pdu, byte[] frame, long sent) {
    quietSinceNanos += rtu.characterNanos() == 0 ? 0 : TURNAROUND_NANOS;
    byte[] confirmation = Arrays.copyOf(pdu, Math.min(pdu.length, 5));
    Evidence evidence = new Evidence(frame, new byte[0]);
    return new RtuOutcome(
        RtuOutcome.Kind.ANSWER, "", confirmation, sent, clock.getAsLong(), evidence);
  }

  private RtuOutcome receive(
      int unit, byte[] pdu, byte[] frame, long sent, long onWire, long timeoutNanos)
      throws IOException {
    ByteLine line = kept.line();
    RtuReplies replies = new RtuReplies(unit, pdu);
    long replyOnWire = replies.expectedLength() * rtu.characterNanos();
    long deadline = sent + onWire + timeoutNanos + replyOnWire;
    int skip = rtu.echo() ? frame.length : 0;
    byte[] chunk = new byte[512];
    int count = 0;
    while (true) {
      goOn();
      int more = line.read(chunk);
      long now = clock.getAsLong();
      if (more > 0) {
        settings.listener().received(now, Arrays.copyOf(chunk, more));
        quietSinceNanos = now;
        int kept = Math.min(more, received.length - count);
        System.arraycopy(chunk, 0, received, count, kept);
        count += kept;
        byte[] reply = Arrays.copyOfRange(received, Math.min(skip, count), count);
        int from = replies.find(reply, reply.length);
        if (from >= 0) {
          owing.remove(unit);
          byte[] found = RtuFrame.pdu(reply, from, replies.length(reply, from));
          Evidence evidence = new Evidence(frame, Arrays.copyOf(received, count));
          return new RtuOutcome(RtuOutcome.Kind.ANSWER, "", found, sent, now, evidence);
        }
      }
      boolean spoiled = count > skip && now - quietSinceNanos >= PAUSE_NANOS;
      if (spoiled || now - deadline >= 0) {
        if (count <= skip) {
          owing.put(unit, now + timeoutNanos);
        }
        return failed(replies, frame, skip, count, sent, now);
      }
    }
  }

  private RtuOutcome failed(
      RtuReplies replies, byte[] frame, int skip, int count, long sent, long now) {
    Evidence evidence = new Evidence(frame, Arrays.copyOf(received, count));
    if (count <= skip) {
      return new RtuOutcome(RtuOutcome.Kind.SILENCE, "", new byte[0], sent, now, evidence);
    }
    String why = replies.diagnosis(Arrays.copyOfRange(received, skip, count), count - skip);
    return new RtuOutcome(RtuOutcome.Kind.BAD_FRAME, why, new byte[0], sent, now, evidence);
  }

  /**
   * Waits until the line has been silent long enough, and throws away what comes. A unit that owes
   * an answer is waited for once more: a late answer fits the next request as well as its own.
   */
  private void settle(int unit) throws IOException {
    ByteLine line = kept.line();
    Long owedUntil = owing.remove(unit);
    long now = clock.getAsLong();
    while (true) {
      goOn();
      int stale = line.available();
      if (stale > 0) {
        byte[] thrown = new byte[Math.min(stale, 512)];
        int count = line.read(thrown);
        now = clock.getAsLong();
        settings.listener().received(now, Arrays.copyOf(thrown, count));
        quietSinceNanos = now;
        if (owedUntil != null) {
          // It paid; what is still to come of it comes without a pause.
          owedUntil = Math.min(owedUntil, now + PAUSE_NANOS / 2);
        }
        continue;
      }
      now = clock.getAsLong();
      long wait = quietSinceNanos + rtu.silenceNanos() - now;
      if (owedUntil != null) {
        wait = Math.max(wait, owedUntil - now);
      }
      if (wait <= 0) {
        return;
      }
      if (wait > 2 * POLL_NANOS) {
        LockSupport.parkNanos(Math.min(wait - POLL_NANOS, MOST_POLL_NANOS));
      } else {
        // The system would wake the thread too late: so short a silence is waited for awake.
        Thread.onSpinWait();
      }
    }
  }

  /** Any thread: whatever is waited for is waited for no longer. */
  void end() {
    ending = true;
  }

  private void goOn() throws IOException {
    if (ending) {
      throw new IOException("the line is closed");
    }
  }

  void close() {
    kept.close();
  }
}
