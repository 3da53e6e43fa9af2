package io.github.bitswise.read;

import io.github.bitswise.hresult.HResult;
import io.github.bitswise.hresult.HResults;
import io.github.bitswise.machine.AccountName;
import io.github.bitswise.scenario.Expectation;
import io.github.bitswise.source.Place;
import io.github.bitswise.text.Nearest;
import io.github.bitswise.text.Passwords;
import io.github.bitswise.tree.Value;
import io.github.bitswise.tree.Value.Entry;
import io.github.bitswise.tree.Value.Mapping;
import io.github.bitswise.tree.Value.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The section {@code expect}. */
final class ExpectationsReader {

  private static final String IDENTITIES = "identities";

  private final Collection<String> jobs;
  private final Problems problems;

  ExpectationsReader(Collection<String> jobs, Problems problems) {
    this.jobs = jobs;
    this.problems = problems;
  }

  /** What is expected at the end, and before it at points of the timeline. */
  List<Expectation> read(Fields root) {
    List<Expectation> expectations = new ArrayList<>();
    for (Value event : root.items("timeline")) {
      Fields.of(event)
          .entry("expect")
          .ifPresent(
              entry -> expectations.addAll(read(entry.value(), Optional.of(entry.key().at()))));
    }
    root.value("expect").ifPresent(value -> expectations.addAll(read(value, Optional.empty())));
    return List.copyOf(expectations);
  }

  private List<Expectation> read(Value value, Optional<Place> point) {
    List<Expectation> expectations = new ArrayList<>();
    if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        String job = entry.key().text();
        if (!jobs.contains(job)) {
          problems.unknownName(entry.key().at(), "there is no job", job, jobs);
        }
        expectations.add(expectation(job, point, entry.value()));
      }
    }
    return expectations;
  }

  private Expectation expectation(String job, Optional<Place> point, Value value) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    for (Entry entry : Fields.of(value).entries()) {
      String key = entry.key().text();
      if (entry.value() instanceof Scalar scalar) {
        values.put(key, normal(key, scalar.text().trim()));
        if (key.equals("error")) {
          knownError(scalar);
        }
        places.put(key, scalar.at());
      } else if (key.equals(IDENTITIES)) {
        for (Entry identity : Fields.of(entry.value()).entries()) {
          if (identity.value() instanceof Scalar scalar) {
            String resource = IDENTITIES + "." + identity.key().text();
            values.put(resource, AccountName.canonical(scalar.text()));
            places.put(resource, scalar.at());
          }
        }
      }
    }
    return new Expectation(
        job, point, Collections.unmodifiableMap(values), Collections.unmodifiableMap(places));
  }

  private void knownError(Scalar scalar) {
    String text = scalar.text().trim();
    boolean name = !text.regionMatches(true, 0, "0x", 0, 2);
    boolean word = text.equalsIgnoreCase("none") || text.equalsIgnoreCase("unknown");
    if (name && !word && HResults.find(text).isEmpty()) {
      List<String> known = HResults.all().stream().map(HResult::name).toList();
      String example = Nearest.of(text, known).orElse("BG_E_HTTP_ERROR_404");
      problems.add(
          scalar.at(),
          "there is no error " + Passwords.quoted(text),
          "write a name such as `" + example + "`, a code such as `0x80190194`, or `none`");
    }
  }

  /** One spelling for what has several. */
  private static String normal(String key, String text) {
    return switch (key) {
      case "outcome" -> text.toLowerCase(Locale.ROOT);
      case "state" -> text.toUpperCase(Locale.ROOT).replace('-', '_');
      case "error" -> error(text);
      case "owner" -> AccountName.canonical(text);
      default -> text;
    };
  }

  private static String error(String text) {
    if (text.equalsIgnoreCase("none") || text.equalsIgnoreCase("unknown")) {
      return text.toLowerCase(Locale.ROOT);
    }
    if (!text.regionMatches(true, 0, "0x", 0, 2)) {
      return text.toUpperCase(Locale.ROOT);
    }
    String digits = text.substring(2).toUpperCase(Locale.ROOT);
    return "0x" + "0".repeat(Math.max(0, 8 - digits.length())) + digits;
  }
}
