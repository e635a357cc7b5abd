package org.gongkai.archive.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All items of an intake, as lines: {@code name = text} or {@code name ! CODE}.
 *
 * @param lines names relative to a folder
 * @param messages what is wrong with those that cannot be read
 */
record Taken(
    List<String> lines,
    List<String> messages,
    List<Optional<Item.Stamp>> stamps,
    SortedMap<Skip, Long> skipped) {

  static Taken from(Path folder, String... operands) {
    List<String> lines = new ArrayList<>();
    List<String> messages = new ArrayList<>();
    List<Optional<Item.Stamp>> stamps = new ArrayList<>();
    try (Intake intake = new Intake(List.of(operands), path -> false)) {
      for (Optional<Item> item = intake.next(); item.isPresent(); item = intake.next()) {
        Item each = item.get();
        String name = each.name().replace(folder + "/", "");
        stamps.add(each.stamp());
        try {
          byte[] bytes = each.bytes();
          String text = bytes.length > 200 ? bytes.length + " bytes" : MemberName.text(bytes);
          lines.add(name + " = " + text);
        } catch (UnavailableException e) {
          lines.add(name + " ! " + e.code());
          messages.add(e.getMessage());
        }
      }
      return new Taken(lines, messages, stamps, intake.skipped());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names alone, without a byte being read. */
  static List<String> unread(Path folder, String... operands) {
    List<String> names = new ArrayList<>();
    try (Intake intake = new Intake(List.of(operands), path -> false)) {
      for (Optional<Item> item = intake.next(); item.isPresent(); item = intake.next()) {
        names.add(item.get().name().replace(folder + "/", ""));
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
