package io.github.bitswise.com;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The slots that the headers declare, and other lists of the test resources. */
final class VtableTable {

  /** What is in the table and not bound: COM makes such calls, a client cannot ask for them. */
  static final String LEFT_OUT = "AsyncIBackgroundCopyCallback";

  private VtableTable() {}

  record Slot(String iface, String iid, int slot, String method) {}

  static List<Slot> slots() throws IOException {
    return lines("vtable-slots.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(cells -> new Slot(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]))
        .filter(slot -> !slot.iface().equals(LEFT_OUT))
        .toList();
  }

  static List<String> lines(String resource) throws IOException {
    try (InputStream stream = VtableTable.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
