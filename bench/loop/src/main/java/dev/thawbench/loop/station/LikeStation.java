package dev.thawbench.loop.station;

import dev.thawbench.config.MapNode;
import dev.thawbench.config.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A station that is {@code like} another one but for what its own file says. Maps are joined key by
 * key; a device that names a link of its own loses the other's.
 */
final class LikeStation {
  private static final List<String> LINKS =
      Arrays.stream(LabLink.values()).map(LabLink::words).toList();

  private LikeStation() {}

  static MapNode join(MapNode own, MapNode other) {
    List<MapNode.Entry> entries = new ArrayList<>();
    boolean hasOwnLink = LINKS.stream().anyMatch(link -> own.find(link).isPresent());
    for (MapNode.Entry entry : other.entries()) {
      String key = entry.key().text();
      Optional<MapNode.Entry> replacing = entry(own, key);
      if (replacing.isEmpty() && !(hasOwnLink && LINKS.contains(key))) {
        entries.add(entry);
      } else if (replacing.isPresent()
          && replacing.get().value() instanceof MapNode ownMap
          && entry.value() instanceof MapNode otherMap) {
        entries.add(new MapNode.Entry(replacing.get().key(), join(ownMap, otherMap)));
      } else {
        replacing.ifPresent(entries::add);
      }
    }
    for (MapNode.Entry entry : own.entries()) {
      if (entry(other, entry.key().text()).isEmpty() && !isLike(entry.key())) {
        entries.add(entry);
      }
    }
    return new MapNode(own.place(), entries);
  }

  private static boolean isLike(TextNode key) {
    return key.text().equals("like");
  }

  private static Optional<MapNode.Entry> entry(MapNode map, String key) {
    return map.entries().stream().filter(entry -> entry.key().text().equals(key)).findFirst();
  }
}
