package io.github.bitswise.read;

import io.github.bitswise.machine.SessionKind;
import io.github.bitswise.read.Shape.Choice;
import io.github.bitswise.read.Shape.Either;
import io.github.bitswise.read.Shape.Flag;
import io.github.bitswise.read.Shape.Form;
import io.github.bitswise.read.Shape.Text;

/** Shapes that several sections share. */
final class Shapes {

  static final String ANY_NAME = "^.";
  static final Text TEXT = new Text("text", false);
  static final Text NULLABLE = new Text("text, or nothing", true);
  static final Choice NONE = Choice.of("none");
  static final Flag FLAG = new Flag();
  static final Form DURATION =
      new Form(
          "a length of time such as `600`, `10m`, `1h30m`, `14d` or `PT10M`", Durations.PATTERN);
  static final Form SIZE =
      new Form("a number of bytes such as `4096`, `10MB` or `3GB`", Sizes.PATTERN);
  static final Form UNC = new Form("a UNC path such as `\\\\server\\share`", "^\\\\\\\\[^\\\\]");
  static final Form HRESULT =
      new Form(
          "an error such as `BG_E_TOKEN_REQUIRED` or `0x80200056`",
          "^([A-Za-z][A-Za-z0-9_]*|0[xX][0-9A-Fa-f]{1,8})$");
  static final Shape TEXTS = Either.oneOrMany(TEXT);
  static final Shape TEXTS_OR_NULL = Either.oneOrMany(new Text("text", true));
  static final Choice SESSION = Choice.of(SessionKind.class, "console");

  private Shapes() {}
}
