package io.github.bitswise.read;

import io.github.bitswise.machine.FileSystem;
import io.github.bitswise.machine.Folder;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section {@code machine.folders}. */
final class FoldersReader {

  private FoldersReader() {}

  static List<Folder> read(Optional<Value> section) {
    List<Folder> folders = new ArrayList<>();
    if (section.orElse(null) instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        Fields fields = Fields.of(entry.value());
        folders.add(
            new Folder(
                entry.key().text().trim(),
                fields.flag("exists"),
                AccountsReader.texts(fields, "allow"),
                fields.known("file-system", FileSystem.class),
                fields.flag("locked"),
                fields.flag("removable"),
                entry.key().at()));
      }
    }
    return List.copyOf(folders);
  }
}
