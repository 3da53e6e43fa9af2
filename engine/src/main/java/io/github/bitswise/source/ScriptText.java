package io.github.bitswise.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/** Batch files and PowerShell scripts as text: in whatever encoding, any bytes are one. */
public final class ScriptText {

  private static final List<String> BATCH_ENDINGS = List.of(".cmd", ".bat");
  private static final List<String> POWERSHELL_ENDINGS = List.of(".ps1", ".psm1");

  /** Names of scripts end so. */
  public static final List<String> ENDINGS =
      Stream.concat(BATCH_ENDINGS.stream(), POWERSHELL_ENDINGS.stream()).toList();

  /** What a script is written in. */
  public enum Language {
    BATCH,
    POWERSHELL
  }

  private static final Charset USUAL = Charset.forName("windows-1252");
  private static final Set<String> TWO_BYTES =
      Set.of("GB18030", "BIG5", "SHIFT_JIS", "EUC-JP", "EUC-KR");
  private static final Pattern CODE_PAGE =
      Pattern.compile("(?i)\\bchcp(?:\\.com)?\\s+(\\d{3,5})\\b");

  /** What a batch file tells itself by, where its name does not: its first line. */
  private static final Pattern BATCH_FIRST =
      Pattern.compile("(?i)\\A\\s*(?:@?echo\\s+o(?:ff|n)\\b|@?setlocal\\b|::|@?rem\\s|@?chcp\\s)");

  /** The same for a command in it. */
  private static final Pattern BATCH =
      Pattern.compile(
          "(?im)^\\s*(?!rem\\b|#|-|\"|')(?:[^\\r\\n:'#]{0,200}[\\\\ &(@%])?bitsadmin(?:\\.exe)?%?\"?\\s+/");

  /** What a PowerShell script tells itself by: how it begins, an assignment, or a cmdlet. */
  private static final Pattern POWERSHELL =
      Pattern.compile(
          "(?i)\\A\\s*(?:#requires\\s|<#|\\[cmdletbinding|param\\s*\\()"
              + "|(?m:^[ \\t]*(?:\\$[\\w:]{1,60}[ \\t]*=[ \\t]|import-module[ \\t]"
              + "|(?![#\"'-])(?:[^\\r\\n:'\"#]{0,200}[ \\t|(=&;{])?"
              + "(?:(?:start|get|set|suspend|resume|complete|remove)-bitstransfer|add-bitsfile)\\b))");

  /** As much of a text as is looked at to tell what it is. */
  private static final int LOOK = 1 << 16;

  private ScriptText() {}

  /** Whether a file is a script: by its name or, where that says nothing, by its content. */
  static boolean isScript(String name, byte[] bytes) {
    if (tree(name)) {
      return false;
    }
    return named(name)
        .or(
            () -> {
              byte[] look = bytes.length > LOOK ? Arrays.copyOf(bytes, LOOK) : bytes;
              return looksLike(decode(look));
            })
        .isPresent();
  }

  /** What a text is as a script, by its name or, where that says nothing, by its content. */
  public static Optional<Language> language(SourceText source) {
    String text = source.text();
    return tree(source.name())
        ? Optional.empty()
        : named(source.name())
            .or(() -> looksLike(text.substring(0, Math.min(text.length(), LOOK))));
  }

  /** Whether a text is a script. */
  public static boolean isScript(SourceText source) {
    return language(source).isPresent();
  }

  private static Optional<Language> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (BATCH_ENDINGS.stream().anyMatch(lower::endsWith)) {
      return Optional.of(Language.BATCH);
    }
    return POWERSHELL_ENDINGS.stream().anyMatch(lower::endsWith)
        ? Optional.of(Language.POWERSHELL)
        : Optional.empty();
  }

  private static boolean tree(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
  }

  private static Optional<Language> looksLike(String text) {
    if (BATCH_FIRST.matcher(text).find()) {
      return Optional.of(Language.BATCH);
    }
    if (POWERSHELL.matcher(text).find()) {
      return Optional.of(Language.POWERSHELL);
    }
    return BATCH.matcher(text).find() ? Optional.of(Language.BATCH) : Optional.empty();
  }

  /**
   * The text: by its byte order mark, as UTF-16 if every other byte is zero, as UTF-8 if it is
   * that, by the code page that it sets itself, else by the letters that come in it, else as
   * Windows-1252. What is no character becomes U+FFFD, and so does a null.
   */
  static String decode(byte[] bytes) {
    Encoding encoding = encoding(bytes);
    int mark = encoding.mark();
    return new String(bytes, mark, bytes.length - mark, encoding.charset()).replace('\0', '\uFFFD');
  }

  /** How such a text is encoded. */
  static Encoding encoding(byte[] bytes) {
    return ByteOrderMark.of(bytes)
        .map(mark -> new Encoding(mark.charset(), mark.length()))
        .or(() -> unmarked16(bytes).map(charset -> new Encoding(charset, 0)))
        .orElseGet(() -> new Encoding(utf8(bytes) ? UTF_8 : codePage(bytes), 0));
  }

  /** Where most of every other byte is zero, the text is UTF-16 without a mark. */
  private static Optional<Charset> unmarked16(byte[] bytes) {
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
    return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static boolean utf8(byte[] bytes) {
    try {
      UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
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
      case "65001" -> UTF_8;
      case "932" -> Charset.forName("windows-31j");
      case "936" -> Charset.forName("GBK");
      default -> USUAL;
    };
  }
}
