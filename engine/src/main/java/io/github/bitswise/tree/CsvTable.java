package io.github.bitswise.tree;

import io.github.bitswise.source.Positions;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A table with a header, as {@code Export-Csv} writes it: a list of maps. What PowerShell shows of
 * a list is the name of its type, which says nothing.
 */
final class CsvTable {

  /** What a cell shows in place of a list or an object. */
  private static final Pattern TYPE_NAME =
      Pattern.compile(
          "(?:System|Microsoft)\\.[A-Za-z0-9_.+]{1,200}(?:`[0-9]++)?(?:\\[.{0,400}\\])?+");

  /** Columns whose text may be anything. */
  private static final Set<String> TEXTS = Set.of("displayname", "description");

  private static final int MOST_COLUMNS = 1_000;

  private static final CsvFactory FACTORY =
      CsvFactory.builder()
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Limits.SCALAR).build())
          .build();

  private final String text;
  private final Positions positions;
  private final TreeBuilder builder;
  private final List<Cell> header = new ArrayList<>();

  CsvTable(String text, Positions positions) {
    this.text = text;
    this.positions = positions;
    this.builder = new TreeBuilder(positions);
  }

  /** A cell: what it says and from where to where it stands, quotes included. */
  private record Cell(String text, int start, int end) {}

  Tree read() {
    int base = headerStart();
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(base));
    ObjectReadContext context =
        new ObjectReadContext.Base() {
          @Override
          public FormatSchema getSchema() {
            return schema;
          }
        };
    builder.startSequence(base);
    JsonParser parser = FACTORY.createParser(context, new StringReader(text.substring(base)));
    try (parser) {
      List<Cell> row = new ArrayList<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          int start = base + (int) parser.currentTokenLocation().getCharOffset();
          row.add(cell(parser.getString(), start, schema.getColumnSeparator()));
          if (row.size() > MOST_COLUMNS) {
            throw new Malformed(
                positions.place(start, start),
                "a line has more than " + MOST_COLUMNS + " columns",
                "");
          }
        } else if (token == JsonToken.END_ARRAY && !row.isEmpty()) {
          take(row);
          row.clear();
        }
      }
    } catch (JacksonException e) {
      throw notCsv(e, base);
    }
    builder.end(text.length());
    return builder.tree(List.of());
  }

  private void take(List<Cell> row) {
    if (header.isEmpty()) {
      header.addAll(row);
      return;
    }
    if (row.size() == 1 && row.get(0).text().isBlank()) {
      return;
    }
    builder.startMapping(row.get(0).start());
    for (int i = 0; i < row.size() && i < header.size(); i++) {
      Cell key = header.get(i);
      Cell value = row.get(i);
      boolean nothing = value.text().isEmpty() || hidden(key.text(), value.text());
      builder.scalar(key.text(), true, key.start(), key.end());
      builder.scalar(nothing ? "" : value.text(), !nothing, value.start(), value.end());
    }
    builder.end(row.get(row.size() - 1).end());
  }

  private static boolean hidden(String key, String value) {
    return !TEXTS.contains(key.toLowerCase(Locale.ROOT)) && TYPE_NAME.matcher(value).matches();
  }

  /** Behind the line that names the type. */
  private int headerStart() {
    int i = 0;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    if (text.startsWith("#TYPE", i)) {
      while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        i++;
      }
    }
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private char separator(int from) {
    for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ';' || c == '\t') {
        return c;
      }
    }
    return ',';
  }

  private Cell cell(String value, int start, char separator) {
    int end = start;
    if (end < text.length() && text.charAt(end) == '"') {
      end++;
      while (end < text.length()
          && (text.charAt(end) != '"' || end + 1 < text.length() && text.charAt(end + 1) == '"')) {
        end += text.charAt(end) == '"' ? 2 : 1;
      }
      end++;
    } else {
      while (end < text.length() && text.charAt(end) != separator && !lineEnd(text.charAt(end))) {
        end++;
      }
    }
    return new Cell(value, start, Math.min(end, text.length()));
  }

  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private Malformed notCsv(JacksonException e, int base) {
    int at = base;
    if (e.getLocation() != null && e.getLocation().getCharOffset() >= 0) {
      at = base + (int) e.getLocation().getCharOffset();
    }
    String message = e.getOriginalMessage();
    String what =
        e instanceof StreamConstraintsException
            ? "a value is too long"
            : message.contains("closing quote")
                ? "the file ends inside quotes"
                : "something unexpected stands here";
    return new Malformed(positions.place(at, at), "this is not CSV: " + what, "");
  }
}
