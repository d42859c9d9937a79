package dev.thawbench.loop.lock;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;

/**
 * Where locks lie: one folder for all users of a machine, since a night that runs as a service and
 * an engineer at the desk must see each other. {@code $XDG_RUNTIME_DIR} would not do: each user has
 * one of their own, and what cron starts has none.
 */
public final class LockFolder {
  /** The environment variable that names another folder. */
  public static final String VARIABLE = "THAWBENCH_LOCKS";

  private static final List<Path> USUAL = List.of(Path.of("/run/lock"), Path.of("/tmp"));

  private LockFolder() {}

  /**
   * {@code $THAWBENCH_LOCKS}; else the first of {@code /run/lock} and {@code /tmp} that everybody
   * may write; else this machine's folder for temporary files.
   */
  public static Path of(Map<String, String> environment) {
    String named = environment.getOrDefault(VARIABLE, "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    return USUAL.stream()
        .filter(LockFolder::isForEverybody)
        .findFirst()
        .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
  }

  private static boolean isForEverybody(Path folder) {
    try {
      return isPosix()
          && Files.isDirectory(folder)
          && Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE);
    } catch (IOException unreadable) {
      // A folder that can't be looked at is none that everybody may write.
      return false;
    }
  }

  static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
