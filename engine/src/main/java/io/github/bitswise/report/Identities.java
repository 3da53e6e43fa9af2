package io.github.bitswise.report;

import io.github.bitswise.answer.Basis;
import io.github.bitswise.answer.IdentityUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** As whom the resources of a job are opened, for a person. */
final class Identities {
  /** So many files that are opened alike are all told; of more, only the first ones. */
  private static final int MANY = 5;

  private static final int FIRST = 3;

  /** Where nobody is left because of it, the helper token is gone. */
  static final String TOKEN_GONE = "HLP-35";

  private Identities() {}

  /** Resource, target and identity with the leading behaviour. */
  static List<String> lines(List<IdentityUse> uses, int width) {
    Map<List<String>, List<String>> alike = new LinkedHashMap<>();
    for (IdentityUse each : uses) {
      alike
          .computeIfAbsent(
              List.of(
                  each.resource(), as(each) + Words.inBrackets(each.because(), 1) + basis(each)),
              any -> new ArrayList<>())
          .add(each.target());
    }
    Table table = new Table();
    alike.forEach(
        (same, targets) -> {
          int shown = targets.size() > MANY ? FIRST : targets.size();
          targets.subList(0, shown).forEach(each -> table.row(same.get(0), each, same.get(1)));
          if (targets.size() > shown) {
            table.row(same.get(0), "… and " + (targets.size() - shown) + " more", same.get(1));
          }
        });
    return table.lines(width);
  }

  private static String basis(IdentityUse use) {
    return use.basis() == Basis.DOCUMENTED ? "" : " (" + Words.lower(use.basis()) + ")";
  }

  /** The identity in words. */
  static String as(IdentityUse use) {
    return switch (use.kind()) {
      case "none" -> noOne(use);
      case "computer" -> use.as().isEmpty() ? "the computer" : use.as() + " (computer)";
      case "unknown" -> "not known";
      case "unspecified" -> "not certain";
      default -> use.as().isEmpty() ? use.kind() : use.as();
    };
  }

  private static String noOne(IdentityUse use) {
    if (use.because().contains(TOKEN_GONE)) {
      return "no one (the helper token is gone)";
    }
    boolean mayAsk = use.resource().equals("server") || use.resource().equals("proxy");
    return mayAsk ? "not asked" : "no one";
  }
}
