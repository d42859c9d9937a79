package dev.thawbench.reports.junit;

import dev.thawbench.run.RunRecord;
import java.io.StringWriter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A run as JUnit XML: the scenario is a suite, a requirement is a test case.
 *
 * <p>FAIL is a failure; so is INCONCLUSIVE, and what the script itself expects and nothing
 * exercised. What the profile asks for and nothing exercised is skipped, and so is what the script
 * waives. ERROR and ABORTED are errors of a case of their own, {@code run}; a safe state that was
 * not confirmed is one of {@code safe state}.
 *
 * <p>The time of a case is 0: a requirement is judged all through the run. The suite has the run's
 * wall time, never below 0, whatever was done to the clock.
 */
public final class JunitXml {
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private JunitXml() {}

  /** The text of a run's {@code junit.xml}. */
  public static String of(RunRecord run) {
    return document(xml -> suite(xml, run, TestCases.of(run)));
  }

  /** Many runs, each a suite. */
  public static String of(String title, List<RunRecord> runs) {
    return document(
        xml -> {
          List<TestCase> all = runs.stream().flatMap(run -> TestCases.of(run).stream()).toList();
          xml.writeStartElement("testsuites");
          attribute(xml, "name", title);
          counts(xml, all);
          for (RunRecord run : runs) {
            newLine(xml, 0);
            suite(xml, run, TestCases.of(run));
          }
          newLine(xml, 0);
          xml.writeEndElement();
          newLine(xml, 0);
        });
  }

  /** Writes elements. */
  private interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static String document(Content content) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      content.write(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("writing to memory", impossible);
    }
    return text.toString();
  }

  private static void counts(XMLStreamWriter xml, List<TestCase> cases) throws XMLStreamException {
    attribute(xml, "tests", Integer.toString(cases.size()));
    attribute(xml, "failures", count(cases, Outcome.FAILURE));
    attribute(xml, "errors", count(cases, Outcome.ERROR));
    attribute(xml, "skipped", count(cases, Outcome.SKIPPED));
  }

  private static void suite(XMLStreamWriter xml, RunRecord run, List<TestCase> cases)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    attribute(xml, "name", run.script().title());
    counts(xml, cases);
    attribute(xml, "time", wallSeconds(run));
    attribute(xml, "timestamp", TIMESTAMP.format(run.started()));
    attribute(xml, "hostname", run.station().name());
    newLine(xml, 1);
    properties(xml, run);
    for (TestCase testCase : cases) {
      newLine(xml, 1);
      write(xml, run, testCase);
    }
    newLine(xml, 0);
    xml.writeEndElement();
    newLine(xml, 0);
  }

  private static void properties(XMLStreamWriter xml, RunRecord run) throws XMLStreamException {
    xml.writeStartElement("properties");
    property(xml, "station", run.station().name());
    property(xml, "script", run.script().path());
    property(xml, "script.sha256", run.script().sha256());
    if (run.controller().isPresent()) {
      property(xml, "controller", run.controller().get().name());
      property(xml, "firmware", run.controller().get().firmware());
    }
    property(xml, "thawbench", run.bench().version() + " " + run.bench().commit());
    newLine(xml, 1);
    xml.writeEndElement();
  }

  private static void property(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    newLine(xml, 2);
    xml.writeEmptyElement("property");
    attribute(xml, "name", name);
    attribute(xml, "value", value);
  }

  private static void write(XMLStreamWriter xml, RunRecord run, TestCase testCase)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute(xml, "name", testCase.name());
    attribute(xml, "classname", run.station().name() + "." + run.script().title());
    attribute(xml, "time", "0");
    if (testCase.outcome() != Outcome.PASSED) {
      newLine(xml, 2);
      xml.writeStartElement(testCase.outcome().element());
      attribute(xml, "message", testCase.message());
      if (testCase.outcome() != Outcome.SKIPPED) {
        attribute(xml, "type", testCase.type());
        xml.writeCharacters(XmlText.clean(testCase.evidence()));
      }
      xml.writeEndElement();
      newLine(xml, 1);
    } else if (!testCase.evidence().isEmpty()) {
      newLine(xml, 2);
      xml.writeStartElement("system-out");
      for (String part : XmlText.cdataParts(testCase.evidence())) {
        xml.writeCData(part);
      }
      xml.writeEndElement();
      newLine(xml, 1);
    }
    xml.writeEndElement();
  }

  private static String wallSeconds(RunRecord run) {
    long millis =
        run.ended().map(end -> Duration.between(run.started(), end).toMillis()).orElse(0L);
    return String.format(Locale.ROOT, "%.3f", Math.max(0, millis) / 1e3);
  }

  private static String count(List<TestCase> cases, Outcome outcome) {
    return Long.toString(cases.stream().filter(c -> c.outcome() == outcome).count());
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, XmlText.oneLine(value));
  }

  private static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
