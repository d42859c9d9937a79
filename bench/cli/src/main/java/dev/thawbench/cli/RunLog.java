package dev.thawbench.cli;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import dev.thawbench.run.RunFolder;
import dev.thawbench.run.RunListener;
import dev.thawbench.run.RunRecord;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Keeps what the bench logs during a run in {@code bench.log} of its folder. */
final class RunLog implements RunListener {
  private FileAppender<ILoggingEvent> appender;

  @Override
  public void started(RunRecord record, Path folder) {
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return;
    }
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSS,UTC} %-5level [%thread] %logger: %msg%n%ex");
    encoder.start();
    appender = new FileAppender<>();
    appender.setContext(context);
    appender.setFile(folder.resolve(RunFolder.BENCH_LOG).toString());
    appender.setEncoder(encoder);
    appender.start();
    root(context).addAppender(appender);
  }

  @Override
  public void finished(RunRecord record, Path folder) {
    if (appender != null && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      root(context).detachAppender(appender);
      appender.stop();
      appender = null;
    }
  }

  private static Logger root(LoggerContext context) {
    return context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
