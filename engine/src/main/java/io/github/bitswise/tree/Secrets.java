package io.github.bitswise.tree;

import io.github.bitswise.source.Place;
import io.github.bitswise.source.SourceText;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import io.github.bitswise.tree.Value.Sequence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What of a file may never be shown: the values of passwords. The tree says where they stand,
 * however their keys are written; {@link Passwords} finds those in comments, in addresses, under
 * keys that come twice and in text without a tree.
 */
public final class Secrets {

  private static final Set<String> HEADERS = Set.of("headers", "setcustomheaders");

  private Secrets() {}

  /**
   * The text to quote lines from: stars stand for passwords, everything else is where it was.
   *
   * @param root the tree of the text; empty where it is not well formed, then more is hidden
   */
  public static SourceText masked(SourceText source, Optional<Value> root) {
    if (root.isEmpty()) {
      return source.with(Passwords.hide(source.text()));
    }
    StringBuilder text = new StringBuilder(source.text());
    mask(root.get(), text);
    return source.with(Passwords.hideNamed(text.toString()));
  }

  // Recursion ends: trees are no deeper than Limits.DEPTH.
  private static void mask(Value value, StringBuilder text) {
    if (value instanceof Mapping mapping) {
      boolean setsHeaders = setsHeaders(mapping);
      for (Entry entry : mapping.entries()) {
        hide(entry.key(), text);
        if (Passwords.named(entry.key().text())) {
          Place at = entry.value().at();
          stars(text, at.start(), at.end());
        } else if (HEADERS.contains(plain(entry.key())) || setsHeaders && !names(entry)) {
          headers(entry.value(), text);
        } else {
          mask(entry.value(), text);
        }
      }
    } else if (value instanceof Sequence sequence) {
      for (Value item : sequence.items()) {
        if (item instanceof Scalar scalar) {
          hide(scalar, text);
        } else {
          mask(item, text);
        }
      }
    }
  }

  /** Whether a {@code call: SetCustomHeaders} is in it: then the others are headers. */
  private static boolean setsHeaders(Mapping step) {
    return step.entries().stream()
        .anyMatch(
            each ->
                names(each)
                    && each.value() instanceof Scalar call
                    && HEADERS.contains(plain(call)));
  }

  private static boolean names(Entry entry) {
    return entry.key().text().equals("call");
  }

  /** A key as it compares: without case, hyphens and underscores. */
  private static String plain(Scalar key) {
    return key.text().replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** Values of HTTP headers may be tokens, whatever the headers are called. */
  private static void headers(Value value, StringBuilder text) {
    if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        stars(text, entry.value().at().start(), entry.value().at().end());
      }
    } else if (value instanceof Sequence sequence) {
      sequence.items().forEach(item -> headers(item, text));
    } else {
      int colon = text.indexOf(":", value.at().start());
      boolean named = colon >= 0 && colon < value.at().end();
      stars(text, named ? colon + 1 : value.at().start(), value.at().end());
    }
  }

  /** A key or an item may be what was meant as a key with its password, but for the colon. */
  private static void hide(Scalar scalar, StringBuilder text) {
    int start = scalar.at().start();
    int end = scalar.at().end();
    String written = text.substring(start, end);
    String hidden = Passwords.hide(written);
    // Most have nothing to hide, and each replacement would move the rest of the file.
    if (!hidden.equals(written)) {
      text.replace(start, end, hidden);
    }
  }

  private static void stars(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        text.setCharAt(i, '*');
      }
    }
  }
}
