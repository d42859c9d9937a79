package dev.thawbench.loop.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shelves of this machine, in the order of the design: the folder named by the user, the
 * working directory, the user's and the machine's configuration, the installed library.
 *
 * @param stations {@code station: …} files
 * @param controllers profiles, {@code controller: …} files
 * @param plants {@code plant: …} files
 */
public record Shelves(Shelf stations, Shelf controllers, Shelf plants) {

  /**
   * @param named folder of {@code --stations}: holds stations, and beside it their controllers and
   *     plants
   * @param installed the folder {@code scenarios} of the installation, if there is one
   * @param environment the process's environment
   */
  public static Shelves of(
      Optional<Path> named, Optional<Path> installed, Map<String, String> environment) {
    List<Path> roots = new ArrayList<>();
    named.map(Path::toAbsolutePath).map(Path::getParent).ifPresent(roots::add);
    roots.add(Path.of(""));
    String configHome = environment.get("XDG_CONFIG_HOME");
    String home = environment.get("HOME");
    if (configHome != null && !configHome.isBlank()) {
      roots.add(Path.of(configHome, "thawbench"));
    } else if (home != null && !home.isBlank()) {
      roots.add(Path.of(home, ".config", "thawbench"));
    }
    roots.add(Path.of("/etc/thawbench"));
    installed.ifPresent(roots::add);
    return new Shelves(
        new Shelf("station", stationFolders(named, roots)),
        new Shelf("controller profile", folders(roots, "controllers")),
        new Shelf("plant", folders(roots, "plants")));
  }

  private static List<Path> stationFolders(Optional<Path> named, List<Path> roots) {
    List<Path> folders = new ArrayList<>();
    named.ifPresent(folders::add);
    folders.addAll(folders(roots.subList(named.isPresent() ? 1 : 0, roots.size()), "stations"));
    return folders;
  }

  private static List<Path> folders(List<Path> roots, String name) {
    return roots.stream().map(root -> root.resolve(name)).distinct().toList();
  }
}
