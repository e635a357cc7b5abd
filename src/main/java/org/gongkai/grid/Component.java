package org.gongkai.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that hang together because they meet.
 *
 * @param across horizontal lines, at least one
 * @param down vertical lines, at least one
 */
record Component(List<Ruling> across, List<Ruling> down) {

  /** Splits the lines of a page. Lines that meet no other are left out. */
  static List<Component> of(List<Ruling> across, List<Ruling> down) {
    int n = across.size();
    int[] parent = new int[n + down.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (int i = 0; i < n; i++) {
      Ruling h = across.get(i);
      for (int j = 0; j < down.size(); j++) {
        if (meet(h, down.get(j))) {
          parent[root(parent, i)] = root(parent, n + j);
        }
      }
    }
    Map<Integer, Component> parts = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      Component part =
          parts.computeIfAbsent(
              root(parent, i), r -> new Component(new ArrayList<>(), new ArrayList<>()));
      if (i < n) {
        part.across.add(across.get(i));
      } else {
        part.down.add(down.get(i - n));
      }
    }
    return parts.values().stream().filter(p -> !p.across.isEmpty() && !p.down.isEmpty()).toList();
  }

  private static boolean meet(Ruling h, Ruling v) {
    return v.at() >= h.from() - RulingGrid.REACH
        && v.at() <= h.to() + RulingGrid.REACH
        && h.at() >= v.from() - RulingGrid.REACH
        && h.at() <= v.to() + RulingGrid.REACH;
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
