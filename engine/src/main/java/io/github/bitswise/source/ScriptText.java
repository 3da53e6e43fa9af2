package io.github.bitswise.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** Batch files as text: in whatever encoding they are, any bytes are one. */
public final class ScriptText {

  /** Names of batch files end so. */
  public static final List<String> ENDINGS = List.of(".cmd", ".bat");

  private static final Charset USUAL = Charset.forName("windows-1252");
  private static final Set<String> TWO_BYTES =
      Set.of("GB18030", "BIG5", "SHIFT_JIS", "EUC-JP", "EUC-KR");
  private static final Pattern CODE_PAGE =
      Pattern.compile("(?i)\\bchcp(?:\\.com)?\\s+(\\d{3,5})\\b");

  /** What a batch file tells itself by, where its name does not: a first line, or a command. */
  private static final Pattern BATCH =
      Pattern.compile(
          "(?im)\\A\\s*(?:@?echo\\s+o(?:ff|n)\\b|@?setlocal\\b|::|@?rem\\s|@?chcp\\s)"
              + "|^\\s*(?!rem\\b|#|-|\"|')(?:[^\\r\\n:'#]{0,200}[\\\\ &(@%])?bitsadmin(?:\\.exe)?%?\"?\\s+/");

  /** As much of a text as is looked at to tell what it is. */
  private static final int LOOK = 1 << 16;

  private ScriptText() {}

  /** Whether a file is a batch file: by its name or, where that says nothing, by its content. */
  static boolean isScript(String name, byte[] bytes) {
    Optional<Boolean> named = named(name);
    return named.orElseGet(
        () -> {
          byte[] look = bytes.length > LOOK ? java.util.Arrays.copyOf(bytes, LOOK) : bytes;
          return looksLikeScript(decode(look));
        });
  }

  /** Whether a text is a batch file: by its name or, where that says nothing, by its content. */
  public static boolean isScript(SourceText source) {
    String text = source.text();
    return named(source.name())
        .orElseGet(() -> looksLikeScript(text.substring(0, Math.min(text.length(), LOOK))));
  }

  private static Optional<Boolean> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (ENDINGS.stream().anyMatch(lower::endsWith)) {
      return Optional.of(true);
    }
    boolean tree = lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    return tree ? Optional.of(false) : Optional.empty();
  }

  private static boolean looksLikeScript(String text) {
    return BATCH.matcher(text).find();
  }

  /**
   * The text: by its byte order mark, as UTF-16 if every other byte is zero, as UTF-8 if it is
   * that, by the code page that it sets itself, else by the letters that come in it, else as
   * Windows-1252. What is no character becomes U+FFFD, and so does a null.
   */
  static String decode(byte[] bytes) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    String text =
        mark.map(
                each ->
                    new String(bytes, each.length(), bytes.length - each.length(), each.charset()))
            .or(() -> unmarked16(bytes))
            .or(() -> utf8(bytes))
            .orElseGet(() -> new String(bytes, codePage(bytes)));
    return text.replace('\0', '\uFFFD');
  }

  /** Where most of every other byte is zero, the text is UTF-16 without a mark. */
  private static Optional<String> unmarked16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    int most = bytes.length / 2 * 3 / 4;
    if (bytes.length < 4 || Math.max(even, odd) <= most) {
      return Optional.empty();
    }
    Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return Optional.of(new String(bytes, charset));
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static Charset guessed(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, LOOK));
    detector.dataEnd();
    String found = detector.getDetectedCharset();
    // Of a few letters between English words, only those of two bytes can be told with certainty.
    boolean sure = found != null && TWO_BYTES.contains(found) && Charset.isSupported(found);
    return sure ? Charset.forName(found) : USUAL;
  }

  private static Charset codePage(byte[] bytes) {
    Matcher set = CODE_PAGE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    if (!set.find()) {
      return guessed(bytes);
    }
    String number = set.group(1);
    for (String name : List.of("windows-" + number, "IBM" + number, "x-windows-" + number)) {
      if (Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return switch (number) {
      case "65001" -> StandardCharsets.UTF_8;
      case "932" -> Charset.forName("windows-31j");
      case "936" -> Charset.forName("GBK");
      default -> USUAL;
    };
  }
}
