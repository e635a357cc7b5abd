package org.gongkai.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading.State;

/**
 * What a person read in a real file. In the files a row is its values in the order of the columns:
 * a number, {@code _} for a blank cell, {@code /} for a sign in place of a number.
 *
 * @param file below the folder of real files
 * @param cells every cell that the file prints
 * @param undecided the starts of the keys of cells that may be given up, but not misread
 */
record Gold(
    String file,
    Optional<String> form,
    Optional<String> title,
    Optional<Integer> year,
    Optional<String> issuer,
    Optional<String> issuedOn,
    Optional<List<String>> sections,
    Map<CellKey, Expected> cells,
    List<String> undecided) {

  static Gold read(Path json) {
    try {
      JsonNode root = new ObjectMapper().readTree(Files.readString(json));
      return new Gold(
          root.path("file").asText(),
          text(root, "form"),
          text(root, "title"),
          Optional.ofNullable(root.get("year")).map(JsonNode::asInt),
          text(root, "issuer"),
          text(root, "issuedOn"),
          Optional.ofNullable(root.get("sections")).map(Gold::texts),
          cells(root.path("tables")),
          texts(root.path("undecided")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static Map<CellKey, Expected> cells(JsonNode tables) {
    Map<CellKey, Expected> cells = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> table : tables.properties()) {
      for (JsonNode block : table.getValue()) {
        List<String> columns = texts(block.path("columns"));
        for (Map.Entry<String, JsonNode> row : block.path("rows").properties()) {
          String[] values = row.getValue().asText().strip().split(" ", -1);
          for (int c = 0; c < values.length; c++) {
            cells.put(
                new CellKey(table.getKey(), row.getKey(), columns.get(c)), expected(values[c]));
          }
        }
      }
    }
    return cells;
  }

  private static Expected expected(String value) {
    return switch (value) {
      case "_" -> Expected.without(State.BLANK);
      case "/" -> Expected.without(State.MARK);
      default -> Expected.number(new BigDecimal(value));
    };
  }

  boolean mayBeGivenUp(CellKey key) {
    return undecided.stream().anyMatch(start -> key.toString().startsWith(start + "/"));
  }
}
