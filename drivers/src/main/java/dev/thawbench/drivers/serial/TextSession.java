package dev.thawbench.drivers.serial;

import dev.thawbench.drivers.link.BadFrame;
import dev.thawbench.drivers.link.Data;
import dev.thawbench.drivers.link.Evidence;
import dev.thawbench.drivers.link.Gone;
import dev.thawbench.drivers.link.Line;
import dev.thawbench.drivers.link.LineRequest;
import dev.thawbench.drivers.link.LinkSettings;
import dev.thawbench.drivers.link.NoReply;
import dev.thawbench.drivers.link.Query;
import dev.thawbench.drivers.link.Reply;
import dev.thawbench.drivers.link.Written;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What is said over a line of text, and the line's coming and going. Belongs to one thread. */
final class TextSession {
  private static final byte[] NOTHING = new byte[0];

  private final KeptLine kept;
  private final LineSettings lines;
  private final LinkSettings settings;
  private final LongSupplier clock;
  private final LineSplitter splitter;
  private final byte[] chunk = new byte[1024];

  /** The query that waits for its reply, and the reply once it is there. */
  private Query open;

  private ReceivedLine answer;
  private String spoiled = "";

  /** A query that was given up, and until when its reply may still come. */
  private Query owed;

  private long owedUntilNanos;

  private volatile boolean ending;

  TextSession(LineOpener opener, LineSettings lines, LinkSettings settings, Runnable onOpen) {
    this.kept = new KeptLine(opener, settings, () -> opened(onOpen));
    this.lines = lines;
    this.settings = settings;
    this.clock = settings.clock();
    this.splitter = new LineSplitter(lines.charset(), this::received);
  }

  private void opened(Runnable onOpen) {
    owed = null;
    splitter.forget();
    onOpen.run();
  }

  /** Takes what came without waiting for more. */
  void listen() {
    if (!kept.isOpen()) {
      return;
    }
    try {
      while (kept.line().available() > 0) {
        take();
      }
    } catch (IOException e) {
      kept.lost(e);
    }
  }

  Reply carryOut(LineRequest request, long takenNanos) {
    if (!kept.isOpen()) {
      return new Gone(takenNanos, clock.getAsLong(), kept.whyDown(), false, Evidence.NONE);
    }
    byte[] bytes = (lines.checksum().seal(request.text()) + lines.end()).getBytes(lines.charset());
    byte[] out = NOTHING;
    long sent = takenNanos;
    try {
      settle();
      sent = clock.getAsLong();
      out = bytes;
      kept.line().write(bytes);
      settings.listener().sent(sent, bytes);
      return request instanceof Query query
          ? await(query, sent, bytes)
          : new Data(sent, clock.getAsLong(), new Written(), new Evidence(bytes, NOTHING));
    } catch (IOException e) {
      kept.lost(e);
      boolean mayHaveGone = out.length > 0;
      return new Gone(
          sent, clock.getAsLong(), kept.whyDown(), mayHaveGone, new Evidence(out, NOTHING));
    } finally {
      open = null;
    }
  }

  private Reply await(Query query, long sent, byte[] bytes) throws IOException {
    open = query;
    answer = null;
    spoiled = "";
    long deadline = sent + settings.timeoutNanos();
    while (true) {
      take();
      long now = clock.getAsLong();
      if (answer != null) {
        Evidence evidence = new Evidence(bytes, answer.text().getBytes(lines.charset()));
        return new Data(sent, answer.lastNanos(), new Line(answer.text()), evidence);
      }
      if (now - deadline >= 0) {
        owed = query;
        owedUntilNanos = now + settings.timeoutNanos();
        byte[] unfinished = splitter.unfinished();
        Evidence evidence = new Evidence(bytes, unfinished);
        if (unfinished.length > 0) {
          return new BadFrame(sent, now, "the line has not ended", evidence);
        }
        return spoiled.isEmpty()
            ? new NoReply(sent, now, evidence)
            : new BadFrame(sent, now, "checksum of '" + spoiled + "' is wrong", evidence);
      }
    }
  }

  /** A reply that was given up may still come; it would fit the next query as well. */
  private void settle() throws IOException {
    while (owed != null && clock.getAsLong() - owedUntilNanos < 0) {
      take();
    }
    owed = null;
    while (kept.line().available() > 0) {
      take();
    }
  }

  /** Any thread: whatever is waited for is waited for no longer. */
  void end() {
    ending = true;
  }

  private void take() throws IOException {
    if (ending) {
      throw new IOException("the link is closed");
    }
    int count = kept.line().read(chunk);
    if (count > 0) {
      long now = clock.getAsLong();
      settings.listener().received(now, Arrays.copyOf(chunk, count));
      splitter.accept(chunk, count, now);
    }
  }

  private void received(ReceivedLine raw) {
    if (open != null && lines.echo() && raw.text().equals(lines.checksum().seal(open.text()))) {
      return;
    }
    Optional<String> text = lines.checksum().open(raw.text());
    if (text.isEmpty()) {
      spoiled = raw.text();
      return;
    }
    ReceivedLine received = new ReceivedLine(raw.firstNanos(), raw.lastNanos(), text.get());
    if (owed != null && owed.reply().matcher(received.text()).matches()) {
      owed = null;
    } else if (open != null && answer == null && open.reply().matcher(received.text()).matches()) {
      answer = received;
    } else {
      lines.unsolicited().accept(received);
    }
  }

  void close() {
    kept.close();
  }
}
