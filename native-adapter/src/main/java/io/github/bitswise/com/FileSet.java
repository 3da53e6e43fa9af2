package io.github.bitswise.com;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array of BG_FILE_INFO with the texts that it points to. */
final class FileSet implements AutoCloseable {

  private final @Nullable Memory array;
  private final List<WideText> texts = new ArrayList<>();

  FileSet(List<FileInfo> files) {
    array = files.isEmpty() ? null : new Memory(2L * Native.POINTER_SIZE * files.size());
    for (FileInfo each : files) {
      point(each.remoteName());
      point(each.localName());
    }
  }

  private void point(String text) {
    WideText copy = new WideText(text);
    if (array != null) {
      array.setPointer((long) Native.POINTER_SIZE * texts.size(), copy.memory());
    }
    texts.add(copy);
  }

  /** NULL where there are none. */
  @Nullable Memory memory() {
    return array;
  }

  @Override
  public void close() {
    texts.forEach(WideText::close);
    if (array != null) {
      array.close();
    }
  }
}
