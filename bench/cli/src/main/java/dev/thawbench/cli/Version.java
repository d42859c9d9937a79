package dev.thawbench.cli;

import dev.thawbench.run.BenchVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Thawbench this is: the version from the pom, the commit from the build. */
final class Version implements IVersionProvider {
  static BenchVersion here() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException unreadable) {
      // A version that can't be read is unknown, which the record then says.
      properties.clear();
    }
    String commit = properties.getProperty("commit", "");
    return BenchVersion.here(
        properties.getProperty("version", "unknown"), commit.startsWith("$") ? "" : commit);
  }

  @Override
  public String[] getVersion() {
    BenchVersion version = here();
    return new String[] {
      "thawbench "
          + version.version()
          + (version.commit().isEmpty() ? "" : " (commit " + version.commit() + ")"),
      "java " + version.java() + ", " + version.system()
    };
  }
}
