package dev.thawbench.run;

import java.util.Objects;

/**
 * Which bench it was.
 *
 * @param version of Thawbench
 * @param commit it was built from, empty if unknown
 * @param java version and vendor of the virtual machine
 * @param system name, version and architecture of the operating system
 */
public record BenchVersion(String version, String commit, String java, String system) {
  public BenchVersion {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(commit, "commit");
    Objects.requireNonNull(java, "java");
    Objects.requireNonNull(system, "system");
  }

  /** This virtual machine and operating system. */
  public static BenchVersion here(String version, String commit) {
    return new BenchVersion(
        version,
        commit,
        System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
        String.join(
            " ",
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch")));
  }
}
