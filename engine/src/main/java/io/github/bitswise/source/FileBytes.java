package io.github.bitswise.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of a file whose text can be changed with nothing else becoming another. */
public final class FileBytes {
  private final byte[] bytes;
  private final Encoding encoding;
  private final SourceText text;

  private FileBytes(byte[] bytes, Encoding encoding, SourceText text) {
    this.bytes = bytes;
    this.encoding = encoding;
    this.text = text;
  }

  /**
   * These bytes as {@link SourceLoader} reads them; empty where their text does not give them back.
   *
   * @param name the file as the user named it
   */
  public static Optional<FileBytes> of(byte[] bytes, String name) {
    Loaded loaded = SourceLoader.decode(bytes, name);
    if (loaded.text().isEmpty()) {
      return Optional.empty();
    }
    FileBytes file = new FileBytes(bytes, encoding(bytes, name), loaded.text().get());
    return file.encoded(file.text).filter(same -> Arrays.equals(same, bytes)).map(same -> file);
  }

  private static Encoding encoding(byte[] bytes, String name) {
    return SourceLoader.anyCodePage(bytes, name)
        ? ScriptText.encoding(bytes)
        : ByteOrderMark.of(bytes)
            .map(mark -> new Encoding(mark.charset(), mark.length()))
            .orElseGet(() -> new Encoding(StandardCharsets.UTF_8, 0));
  }

  /** All of its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Its text. */
  public SourceText text() {
    return text;
  }

  /** The bytes of another text in the same encoding; empty where it has no such bytes. */
  public Optional<byte[]> with(SourceText other) {
    return encoded(other)
        .filter(
            written -> SourceLoader.decode(written, text.name()).text().equals(Optional.of(other)));
  }

  private Optional<byte[]> encoded(SourceText other) {
    try {
      ByteBuffer body =
          encoding
              .charset()
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(other.text()));
      byte[] all = Arrays.copyOf(bytes, encoding.mark() + body.remaining());
      body.get(all, encoding.mark(), body.remaining());
      return Optional.of(all);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
